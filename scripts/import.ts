// Makes an entry of a file that people sent: npm run import -- ФАЙЛ [--event АДРЕС] [--out ПАПКА] [--write]
import path from 'node:path';
import { fail } from './lib/fail.ts';
import { importOptions, isTable, USAGE } from './lib/imports/options.ts';
import { importProgram } from './lib/imports/program.ts';
import { importWord } from './lib/imports/word.ts';
import { root } from './lib/paths.ts';
import { Refusal } from '../src/imports/refusal.ts';

const options = importOptions(process.argv.slice(2)) ?? fail(USAGE, 2);
const say = (text: string): void => {
  console.log(text);
};
try {
  const isDone = isTable(options.file)
    ? await importProgram(options, { content: path.join(root, 'content'), say })
    : await importWord(options, { project: root, env: process.env, say });
  if (!isDone) process.exitCode = 1;
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  fail(reason.message);
}
