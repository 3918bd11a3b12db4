import { error, START, warning, type Finding } from '../problem.ts';
import type { RuleId } from '../rules/rules.ts';
import { judgeUpload } from '../upload/judge.ts';
import { isPicture, kindOf } from '../upload/kinds.ts';

/** Fewest letters of a document that has a text: a scan has none or a stamp. */
const TEXT_MIN = 20;

const DESCRIBE =
  'Картинке понадобится описание. Вставляя её в запись, напишите одним предложением, что на ней.';
const UNTAGGED =
  'В документе нет разметки: вслух его не прочесть. Сохраните его в PDF заново с тегами структуры.';
const SCAN =
  'В документе нет текста, это снимки страниц. Приложите документ, сохранённый из Word, или распознайте текст.';
const BROKEN = 'Документ не открывается: он повреждён или закрыт паролем. Сохраните его заново.';

/** Rules after which nothing more can be said of a file. */
const UNREADABLE: ReadonlySet<RuleId> = new Set(['upload-kind', 'upload-size', 'upload-content']);

/** What keeps people who do not see from reading a PDF document. */
async function judgePdf(bytes: Uint8Array): Promise<Finding[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // The reader of PDF takes the bytes away from whoever lends them.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch(() => undefined);
  if (!document) return [error('pdf-broken', START, BROKEN)];
  try {
    const { text } = await extractText(document, { mergePages: true });
    if ((text.match(/\p{L}/gu) ?? []).length < TEXT_MIN) return [warning('pdf-scan', START, SCAN)];
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    return marks?.Marked === true ? [] : [warning('pdf-untagged', START, UNTAGGED)];
  } catch {
    // It opens and throws at a page: as good as broken for whoever reads it.
    return [error('pdf-broken', START, BROKEN)];
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Judges a file that is to be attached to an entry: as the check of uploads does, and whether everybody will be able to read it. */
export async function judgeAttachment(name: string, bytes: Uint8Array): Promise<Finding[]> {
  const findings = judgeUpload(name, bytes);
  if (findings.some(({ rule }) => UNREADABLE.has(rule))) return findings;
  if (isPicture(name)) return [...findings, warning('image-words', START, DESCRIBE)];
  return kindOf(name) === 'pdf' ? [...findings, ...(await judgePdf(bytes))] : findings;
}
