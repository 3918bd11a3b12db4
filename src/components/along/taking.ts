import type { Bundle } from './bundle.ts';
import { employ, settle } from './employment.ts';
import { faultWords } from './fault-words.ts';
import { gather, type Wanted } from './gather.ts';
import { part, write } from '../dom/parts.ts';
import { doneWords, progressWords } from './words.ts';

/** Takes something along and shows in the parts of an element how far it has come; what to say in the end. */
export async function take(root: ParentNode, wanted: Wanted, before?: Bundle): Promise<string> {
  const stop = new AbortController();
  const work = part(root, '[data-work]', HTMLElement);
  const bar = part(root, 'progress', HTMLProgressElement);
  const cancel = () => {
    stop.abort();
  };
  const button = part(root, '[data-action="stop"]', HTMLElement);
  button.addEventListener('click', cancel);
  bar.removeAttribute('value');
  write(root, '[data-progress]', '');
  work.hidden = false;
  button.focus();
  try {
    await employ();
    const bundle = await gather(wanted, stop.signal, (progress) => {
      bar.max = progress.total;
      bar.value = progress.done;
      write(root, '[data-progress]', progressWords(progress));
    });
    return doneWords(bundle);
  } catch (reason) {
    return faultWords(reason, before !== undefined);
  } finally {
    button.removeEventListener('click', cancel);
    work.hidden = true;
    await settle();
  }
}
