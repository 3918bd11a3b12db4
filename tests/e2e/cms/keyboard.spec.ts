import { expect, test } from './fixtures.ts';

/** More stops than a form has between two of its fields. */
const STOPS = 150;

test('an entry is written and saved by keyboard alone', async ({ editor }) => {
  await editor.enter();
  await editor.begin('organizations');
  const { page } = editor;
  /** Goes on until the focus is in what a label or a button names. */
  const reach = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    const goal = page.getByLabel(name).or(page.getByRole('button', { name })).first();
    const isReached = () => goal.evaluate((element) => element === document.activeElement);
    for (let stop = 0; stop < STOPS && !(await isReached()); stop += 1) {
      await page.keyboard.press(key);
    }
    await expect(goal).toBeFocused();
  };
  await reach(/^Название(?= \(|$)/u);
  await page.keyboard.type('Клуб друзей библиотеки');
  await reach(/^Вид(?= \(|$)/u);
  await page.keyboard.type('фонд');
  await page.keyboard.press('Enter');
  await reach(/^Добавить: источник$/u);
  await page.keyboard.press('Enter');
  await reach(/^Документ/u);
  await page.keyboard.type('Устав клуба');
  await reach(/^Сохранить$/u, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await editor.seeMessage('Запись сохранена');
  await expect(editor.status).toHaveText('Этап: Черновик');
  await expect(page).toHaveURL(/\/entries\/klub-druzei-biblioteki$/u);
});
