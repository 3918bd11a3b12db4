import { counted } from '../../src/i18n/plural.ts';
import { ENGINE_NAMES, entriesOf, type ByEngine } from './engines.ts';
import type { FormScores } from './forms.ts';
import type { Quality } from './quality.ts';
import { share, tableOf } from './table.ts';

/** Quality of the answers as two tables, overall and by kind. */
export function qualityReport(queries: number, values: ByEngine<Quality>): string {
  const engines = entriesOf(values);
  const kinds = Object.keys(engines[0]?.[1].byKind ?? {});
  const overall = tableOf([
    ['', 'nDCG@10', 'полнота@10', 'MRR'],
    ...engines.map(([name, { ndcg10, recall10, mrr }]) => [
      ENGINE_NAMES[name],
      ...[ndcg10, recall10, mrr].map(share),
    ]),
  ]);
  const byKind = tableOf([
    ['nDCG@10 по видам', ...engines.map(([name]) => ENGINE_NAMES[name])],
    ...kinds.map((kind) => [
      kind,
      ...engines.map(([, { byKind: means }]) => share(means[kind]?.ndcg10 ?? 0)),
    ]),
  ]);
  const title = `Качество: ${counted(queries, 'запрос', 'запроса', 'запросов')}`;
  return `${title}\n\n${overall}\n\n${byKind}`;
}

/** Forms of words as a table. */
export function formsReport(words: number, values: ByEngine<FormScores>): string {
  const engines = entriesOf(values);
  const forms = engines[0]?.[1].forms ?? 0;
  const table = tableOf([
    ['', 'полнота', 'точность'],
    ...engines.map(([name, { recall, precision }]) => [
      ENGINE_NAMES[name],
      share(recall),
      share(precision),
    ]),
  ]);
  const title = `Формы слов: ${counted(words, 'слово', 'слова', 'слов')}, ${counted(forms, 'форма', 'формы', 'форм')}`;
  return `${title}\n\n${table}`;
}
