import { countLevels, foundWords } from '../../i18n/found.ts';
import type { ExplainedFinding, Report } from '../../reader/self-check/judge.ts';
import { copyOf, elementOf, part, write } from '../dom/parts.ts';

/** Most findings of one kind that are shown at once. */
const SHOWN = 100;
/** Gaps of a passport that are shown at once; the rest is behind a summary. */
const GAPS = 5;

/** Number of problems in a report by their weight. */
export const countOf = ({ findings, advice }: Report) => ({
  ...countLevels(findings),
  advice: advice.length,
});

/** What was found, in words: «3 ошибки, 1 предупреждение». */
export const summaryOf = (report: Report): string => foundWords(countOf(report)) ?? 'замечаний нет';

function findingItem(root: ParentNode, finding: ExplainedFinding, go: Go | undefined): HTMLElement {
  const item = elementOf(root, '[data-finding]');
  const button = part(item, 'button', HTMLButtonElement);
  if (go) {
    button.append(` ${finding.line}`);
    button.addEventListener('click', () => {
      go(finding);
    });
  } else {
    button.remove();
  }
  write(item, '[data-message]', finding.message);
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = finding.address;
  link.prepend(finding.title);
  return item;
}

/** Moves to the place of a finding in its text. */
export type Go = (finding: ExplainedFinding) => void;

function showGroup(
  root: ParentNode,
  group: HTMLElement,
  findings: readonly ExplainedFinding[],
  go: Go | undefined,
): void {
  group.hidden = findings.length === 0;
  write(group, '[data-count]', String(findings.length));
  const items = findings.slice(0, SHOWN).map((finding) => findingItem(root, finding, go));
  part(group, 'ul', HTMLElement).append(...items);
  part(group, '[data-more]', HTMLElement).hidden = findings.length <= SHOWN;
}

function showCompleteness(item: HTMLElement, { completeness }: Report): void {
  const place = part(item, '[data-completeness]', HTMLElement);
  place.hidden = completeness === undefined;
  if (!completeness) return;
  const { percent, missing } = completeness;
  write(place, '[data-percent]', `${percent} %`);
  part(place, 'progress', HTMLProgressElement).value = percent;
  const lines = missing.map(({ question }) => {
    const line = document.createElement('li');
    line.textContent = question;
    return line;
  });
  part(place, '[data-missing]', HTMLElement).hidden = missing.length === 0;
  part(place, '[data-first]', HTMLElement).append(...lines.slice(0, GAPS));
  part(place, 'details', HTMLElement).hidden = missing.length <= GAPS;
  part(place, '[data-rest]', HTMLElement).append(...lines.slice(GAPS));
}

/** What can be done with what a report is about. */
export interface Ways {
  /** Moves to a place of the text, where there is one. */
  go?: Go | undefined;
  /** What takes it on into the CMS, where that can be. */
  on?: Node | undefined;
}

/** Draws the report of one text or file. */
export function reportItem(
  root: ParentNode,
  name: string,
  report: Report,
  { go, on }: Ways,
): DocumentFragment {
  const fragment = copyOf(root, '[data-report]');
  const item = part(fragment, 'section', HTMLElement);
  write(item, '[data-name]', name);
  write(item, '[data-as]', `Проверено как ${report.as}: ${summaryOf(report)}.`);
  showCompleteness(item, report);
  const place = part(item, '[data-on]', HTMLElement);
  if (on) place.append(on);
  else place.remove();
  const { findings, advice } = report;
  const levels = {
    error: findings.filter(({ level }) => level === 'error'),
    warning: findings.filter(({ level }) => level === 'warning'),
    advice,
  };
  for (const [level, found] of Object.entries(levels)) {
    showGroup(root, part(item, `[data-level='${level}']`, HTMLElement), found, go);
  }
  return fragment;
}
