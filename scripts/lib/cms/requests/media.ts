import { z } from 'zod';
import { judgeUpload } from '../../../../src/reader/upload/judge.ts';
import { explain } from './content.ts';
import { MEDIA_FOLDER, mediaPath } from './paths.ts';

/** Bytes that a text in base64 stands for; undefined when it is no such text. */
function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Why a file cannot be uploaded under this path; undefined when it can. */
function whyNot(path: string, content: string): string | undefined {
  const bytes = fromBase64(content);
  if (!bytes) return 'Файл дошёл с ошибкой. Загрузите его снова.';
  const findings = judgeUpload(path.slice(MEDIA_FOLDER.length + 1), bytes);
  const errors = findings.filter(({ level }) => level === 'error');
  return errors.length > 0 ? explain(errors) : undefined;
}

/** File that the CMS uploads. */
export const asset = z
  .object({ path: mediaPath, content: z.string().min(1), encoding: z.literal('base64') })
  .superRefine(({ path, content }, context) => {
    const message = whyNot(path, content);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
