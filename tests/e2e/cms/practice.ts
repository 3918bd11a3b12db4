import type { Editor } from './editor.ts';
import { addItem, choose, fill, openPart, prose } from './form.ts';

/** What a new practice cannot do without. */
export interface NewPractice {
  title: string;
  summary: string;
  story: string;
}

/** Fills the empty form of a practice with what it cannot do without. */
export async function fillPractice(
  { form, page }: Editor,
  { title, summary, story }: NewPractice,
): Promise<void> {
  await fill(form, 'Название', title);
  await fill(form, 'Кратко', summary);
  await choose(form, 'Вид', 'практика');
  await choose(form, 'Регион', 'Республика Татарстан');
  await choose(form, 'Состояние', 'действует');
  await choose(form, 'Темы', 'Раннее выявление');
  await choose(form, 'Для кого', 'Семьи с детьми');
  await prose(form).click();
  await page.keyboard.type(story);
  const results = await openPart(form, 'Результаты и доказательства');
  await choose(results, 'Полка доказательности', 'сообщено источником');
  const source = await addItem(await openPart(form, 'Источники'), 'Источники');
  await fill(source, 'Документ', 'Отчёт центра помощи семье за 2025 год');
}
