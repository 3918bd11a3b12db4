import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  AsideFault,
  TooLong,
  type Answered,
  type Asked,
} from '../../../src/components/dom/aside.ts';
import { JudgeAside } from '../../../src/components/submit/judge-aside.ts';
import type { Task } from '../../../src/components/submit/judge-worker.ts';
import { notRead, whyNot } from '../../../src/components/submit/why-not.ts';
import type { Report } from '../../../src/reader/self-check/judge.ts';

const REPORT: Report = { as: 'файл к записи', findings: [], advice: [] };
const PATIENCE = 1000;

const named = (name: string) => ({ name, bytes: new Uint8Array() });

/** Worker that answers at once, but for files that it hangs at or fails on. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  isTerminated = false;
  #hangs = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage({ number, question }: Asked<Task>): void {
    const { name } = question.submitted;
    this.#hangs ||= name.startsWith('hangs');
    if (this.#hangs || name.startsWith('never')) return;
    const data: Answered<Report> = name.startsWith('fails')
      ? { number, fault: { name: 'Error', message: 'broken' } }
      : { number, result: REPORT };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('http://localhost/submit/check/'));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ uploads: [] })));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const aside = () => new JudgeAside('/submit/known.json', PATIENCE);

const namesIn = (stuck: unknown): string[] =>
  (stuck as TooLong<Task>).asked.map(({ submitted }) => submitted.name);

/** How every question ended. */
const outcomes = async (judge: JudgeAside, names: string[]) => {
  const asked = Promise.allSettled(names.map((name) => judge.judge(named(name))));
  await vi.advanceTimersByTimeAsync(PATIENCE * 3);
  return (await asked).map((one): unknown => (one.status === 'fulfilled' ? one.value : one.reason));
};

test('what is judged in time is answered, and the worker lives on', async () => {
  const judge = aside();
  expect(await outcomes(judge, ['a.pdf', 'b.pdf'])).toEqual([REPORT, REPORT]);
  expect(await outcomes(judge, ['c.pdf'])).toEqual([REPORT]);
  expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([false]);
});

test('a file that stops the worker is given up with all that waits behind it', async () => {
  const judge = aside();
  const [first, stuck, behind] = await outcomes(judge, ['a.pdf', 'hangs.pdf', 'b.pdf']);
  expect(first).toEqual(REPORT);
  expect(stuck).toBeInstanceOf(TooLong);
  expect(behind).toBe(stuck);
  expect(namesIn(stuck)).toEqual(['hangs.pdf', 'b.pdf']);
  expect(FakeWorker.all[0]?.isTerminated).toBe(true);
});

test('a file that is never answered is given up alone', async () => {
  const [stuck, other] = await outcomes(aside(), ['never.pdf', 'b.pdf']);
  expect(namesIn(stuck)).toEqual(['never.pdf']);
  expect(other).toEqual(REPORT);
});

test('the next question has a new worker', async () => {
  const judge = aside();
  await outcomes(judge, ['hangs.pdf']);
  expect(await outcomes(judge, ['a.pdf'])).toEqual([REPORT]);
  expect(FakeWorker.all).toHaveLength(2);
});

test('every answer gives the rest as much time again', async () => {
  const judge = aside();
  const stuck = judge.judge(named('never.pdf')).catch((reason: unknown) => reason);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  await judge.judge(named('a.pdf'));
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(FakeWorker.all[0]?.isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await stuck).toBeInstanceOf(TooLong);
});

test.each<[Error, RegExp]>([
  [new TooLong([named('')]), /^Проверка не закончилась за минуту\./],
  [new AsideFault({ name: 'Error', message: 'broken' }), /^Проверка не справилась/],
  [new TypeError('Failed to fetch'), /^Проверка не загрузилась\./],
])('%s is told in words', (reason, words) => {
  expect(whyNot(reason)).toMatch(words);
});

test.each([
  [['otchet.pdf'], 'Файл «otchet.pdf» не прочитался за минуту и не проверен.'],
  [['a.pdf', 'b.pdf'], 'Файлы не прочитались за минуту и не проверены: «a.pdf», «b.pdf».'],
])('files %j that are given up are named', (names, words) => {
  expect(notRead(names)).toContain(words);
});
