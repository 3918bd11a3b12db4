import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from './desk.ts';
import { createRepository, FILE, removeRepository } from './repository.ts';

const text = readFileSync(FILE, 'utf8');
const titled = (title: string): string => text.replace(/^title: .*$/m, `title: ${title}`);

let root: string;
let desk: Desk;
beforeEach(async () => {
  root = createRepository();
  desk = await Desk.open(root);
});
afterEach(async () => {
  await desk.close();
  removeRepository(root);
});

it('has a draft at once, and no more when it is published', async () => {
  const list = path.join(path.dirname(root), 'site', 'desk', 'waiting.json');
  await desk.save(titled('Прокат вещей, правка'));
  await desk.idle();
  expect(readFileSync(list, 'utf8')).toContain('Прокат вещей, правка');
  await desk.publish();
  await desk.idle();
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual({ drafts: [] });
});
