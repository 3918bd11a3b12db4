import { AsideFault } from '../dom/aside.ts';
import { whyNot } from './why-not.ts';

const NOT_READ =
  'Документ прочесть не удалось. Сохраните его в Word заново в формате .docx, а если не поможет, пришлите в редакцию как есть.';

/** What an author is told when no entry could be made of a document: its own words when it was turned down. */
export function wordFault(reason: unknown): string {
  if (!(reason instanceof AsideFault)) return whyNot(reason);
  return reason.name === 'Refusal' ? reason.message : NOT_READ;
}
