/** Type of a Word document. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a content to the reader as a file. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Address of a practice's page, whole. */
export const pageOf = (id: string): string => `${location.origin}/practices/${id}/`;
