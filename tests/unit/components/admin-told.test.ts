import { expect, it } from 'vitest';
import { isTold } from '../../../src/components/admin/told.ts';

class Failure {
  readonly type = 'ENTRY_PERSIST_FAILURE';
}

it.each([
  ['nothing, as for a marked field', undefined, true],
  ['a failure of the store', { type: 'ENTRY_PERSIST_FAILURE', payload: {} }, true],
  ['a failure of drafts', { type: 'UNPUBLISHED_ENTRY_PERSIST_FAILURE' }, true],
  ['another action', { type: 'ENTRY_PERSIST_REQUEST' }, false],
  ['a type that is no text', { type: ['X_FAILURE'] }, false],
  ['an object of a class', new Failure(), false],
  ['an error', new TypeError('x'), false],
  ['an error with a type', Object.assign(new Error('x'), { type: 'X_FAILURE' }), false],
  ['a text', 'X_FAILURE', false],
  ['null', null, false],
])('%s', (_name, reason, told) => {
  expect(isTold(reason)).toBe(told);
});
