import { expect, test } from 'vitest';
import { buildStateText } from '../../../src/components/admin/build-state.ts';
import type { BackendState } from '../../../src/cms/backend-path.ts';

const now = new Date(2026, 10, 22, 15, 0);
const finished = new Date(2026, 10, 22, 14, 5).toISOString();
const yesterday = new Date(2026, 10, 21, 9, 30).toISOString();

const state = (given: Partial<BackendState>): BackendState => ({
  build: 'idle',
  message: '',
  commit: 'abc',
  finished,
  ...given,
});

test.each([
  [state({}), 'Опубликовано в 14:05'],
  [state({ finished: yesterday }), 'Опубликовано 21\u00a0ноября\u00a02026 в 09:30'],
  [state({ finished: '' }), ''],
  [state({ finished: 'вчера' }), ''],
  [state({ build: 'building' }), 'Собирается…'],
  [state({ build: 'failed', message: 'нет названия' }), 'Не собралось: нет названия'],
  [state({ build: 'off', message: 'Нет Git.' }), 'Нет Git.'],
  [state({ message: 'Ждёт одна запись.' }), 'Опубликовано в 14:05. Ждёт одна запись.'],
])('%o', (given, text) => {
  expect(buildStateText(given, now)).toBe(text);
});
