import { expect, test } from './fixtures.ts';
import { fill } from './form.ts';

const id = 'altay-vyzov';
const summary = 'Проект помогает детям из детских домов Алтайского края найти наставника.';

test('an edit of an old practice changes what was edited and nothing else', async ({
  editor,
  portal,
}) => {
  await editor.enter();
  await editor.open('practices', id);
  await fill(editor.form, 'Кратко', summary);
  await editor.save();
  await editor.setStatus('Одобрено');
  const before = await portal.git('rev-parse', 'main');
  await editor.publish();
  await portal.shown();

  const changes = await portal.git('diff', '--unified=0', before, 'main');
  const lines = changes.split('\n').filter((line) => /^[+-](?![+-])/u.test(line));
  expect(lines.filter((line) => !/^[+-]updated: /u.test(line))).toEqual([
    expect.stringMatching(/^-summary: /u),
    `+summary: ${summary}`,
  ]);
  await editor.page.goto(`/practices/${id}/`);
  await expect(editor.page.locator('main')).toContainText(summary);
});
