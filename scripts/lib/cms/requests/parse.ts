import type { z } from 'zod';
import { actions, type Action } from './actions.ts';
import { Refusal } from './refusal.ts';

/** Request that passed every check of its own; what decap-server gets is this and nothing else. */
export interface Request {
  action: Action;
  params: Record<string, unknown>;
  /** Version of the entry that the page has seen, empty when it has seen none; undefined when the page does not say. */
  seen?: string;
}

const STRANGE = 'Запрос составлен не так, как это делает редакция. Обновите страницу и повторите.';
const RUSSIAN = /\p{Script=Cyrillic}/u;

/** The first message that was written for editors. */
const explanation = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.find(({ message }) => RUSSIAN.test(message))?.message ?? STRANGE;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks the text of a request; throws `Refusal`. */
export function parseRequest(text: string): Request {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, STRANGE);
  }
  if (!isObject(body)) throw new Refusal(400, STRANGE);
  const action = (Object.keys(actions) as Action[]).find((name) => name === body.action);
  if (!action) throw new Refusal(422, 'Такого действия в редакции этого портала нет.');
  const { success, data, error } = (actions[action] as z.ZodType).safeParse(body.params ?? {});
  if (!success) throw new Refusal(422, explanation(error.issues));
  return {
    action,
    params: data as Record<string, unknown>,
    ...(typeof body.seen === 'string' && { seen: body.seen }),
  };
}
