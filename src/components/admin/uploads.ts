import { formMessage } from '../../reader/problem.ts';
import { judgeUpload } from '../../reader/upload/judge.ts';
import { uploadName } from '../../reader/upload/upload-name.ts';
import { showAlert } from './alert.ts';

/** What the CMS takes out of a picture by itself before it is stored. */
const TAKEN_OUT = new Set(['upload-place', 'upload-camera']);

/** Why a file cannot be uploaded, in Russian; undefined when it can. */
async function refusalOf(file: File, name: string): Promise<string | undefined> {
  const findings = judgeUpload(name, new Uint8Array(await file.arrayBuffer()));
  const refused = findings.find(({ level, rule }) => level === 'error' && !TAKEN_OUT.has(rule));
  return refused && formMessage(refused);
}

/** Files fit for the CMS under names that can be addresses; the rest is named in an alert. */
async function fitFiles(files: Iterable<File>): Promise<FileList> {
  const fit = new DataTransfer();
  for (const file of files) {
    const name = uploadName(file.name);
    const refusal = await refusalOf(file, name);
    if (refusal === undefined) fit.items.add(new File([file], name, { type: file.type }));
    else showAlert(`Файл «${file.name}» не загружен. ${refusal}`);
  }
  return fit.files;
}

/** Watches every field for files on the page, ahead of the CMS's own listeners. */
export function watchUploads(): void {
  const passed = new WeakSet<Event>();
  const pass = async (input: HTMLInputElement) => {
    input.files = await fitFiles(input.files ?? []);
    if (input.files.length === 0) return;
    const event = new Event('change', { bubbles: true });
    passed.add(event);
    input.dispatchEvent(event);
  };
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      if (passed.has(event)) return;
      event.stopImmediatePropagation();
      void pass(target);
    },
    { capture: true },
  );
}
