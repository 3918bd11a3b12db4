import { expect, test } from './fixtures.ts';
import { addItem, choose, fill, openPart } from './form.ts';

const talks = Array.from({ length: 10 }, (_, index) => ({
  title: `Доклад ${index + 1}: как семье помогает сосед`,
  name: 'Вера Лебедева',
  post: 'Методист центра помощи семье',
}));

test('an event is published with a programme of ten talks', async ({ editor, portal }) => {
  await editor.enter();
  await editor.begin('events');
  const { form, page } = editor;
  await fill(form, 'Название', 'Встреча добрых соседей');
  await fill(form, 'Кратко', 'Методисты рассказали, как соседи помогают семьям с детьми.');
  await choose(form, 'Вид события', 'Семинар');
  await fill(form, 'Начало', '2025-09-25');
  await choose(form, 'Точность даты', 'до дня');
  await choose(form, 'Формат', 'очно');
  await choose(form, 'Темы', 'Раннее выявление');
  await choose(form, 'Состояние', 'прошло');
  const schedule = await openPart(form, 'Ход события');
  for (const talk of talks) {
    const session = await addItem(schedule, 'Программа');
    await fill(session, 'Название', talk.title);
    await choose(session, 'Вид', 'доклад');
    const speaker = await addItem(session, 'Кто выступает');
    await fill(speaker, 'Имя и фамилия', talk.name);
    await fill(speaker, 'Должность на момент события', talk.post);
    await choose(speaker, 'Роль', 'докладчик');
  }
  const source = await addItem(await openPart(form, 'Источники'), 'Источники');
  await fill(source, 'Документ', 'Программа встречи');
  const address = await editor.save();
  await editor.setStatus('Одобрено');
  await editor.publish();
  await portal.shown();

  await page.goto(`/events/${address}/`);
  for (const { title } of talks) await expect(page.getByText(title).first()).toBeVisible();
});
