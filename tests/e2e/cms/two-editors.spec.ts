import { expect, test } from './fixtures.ts';
import { fieldIn, fill } from './form.ts';

const id = 'astrahan-semeyny-mfc';

test('two editors of one entry do not lose each other’s work', async ({
  editor,
  colleague,
  portal,
}) => {
  await editor.enter();
  await editor.open('practices', id);
  await colleague.enter();
  await colleague.open('practices', id);

  await fill(editor.form, 'Кратко', 'Правка первого редактора.');
  await editor.save();
  await fill(colleague.form, 'Кратко', 'Правка второго редактора.');
  colleague.expectRefusal();
  await colleague.pressSave();
  await colleague.seeMessage('её сохранил кто-то другой. Ваш текст остался в форме');
  const summary = fieldIn(colleague.form, 'Кратко').getByRole('textbox');
  await expect(summary).toHaveValue('Правка второго редактора.');
  const draft = () =>
    portal.git('show', `refs/drafts/cms/practices/${id}:content/practices/${id}.mdx`);
  expect(await draft()).toContain('Правка первого редактора.');
});
