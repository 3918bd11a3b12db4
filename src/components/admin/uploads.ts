import { uploadName } from '../../cms/save/upload-name.ts';

/** Gives files Latin names before the CMS sees them: other names would not be addresses. */
function rename(input: HTMLInputElement): void {
  if (!input.files || input.files.length === 0) return;
  const renamed = new DataTransfer();
  for (const file of input.files) {
    renamed.items.add(new File([file], uploadName(file.name), { type: file.type }));
  }
  input.files = renamed.files;
}

/** Watches every field for files on the page, ahead of the CMS's own listeners. */
export function watchUploads(): void {
  document.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') rename(target);
    },
    { capture: true },
  );
}
