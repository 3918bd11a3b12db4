import { countLevels, foundWords } from '../../i18n/found.ts';
import { counted } from '../../i18n/plural.ts';
import { formMessage, type Finding } from '../../reader/problem.ts';
import { ruleAddress, ruleText } from '../../reader/rules/rules.ts';
import type { Judgement } from '../../reader/self-check/judge-entry.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** What was found, in one line: «Паспорт заполнен на 64 %. 2 ошибки, 3 совета.» */
function summaryOf({ findings, advice, completeness }: Judgement): string {
  const found = foundWords({ ...countLevels(findings), advice: advice.length });
  const filled = completeness ? `Паспорт заполнен на ${completeness.percent}\u00A0%. ` : '';
  return `${filled}${found ?? 'Замечаний нет'}.`;
}

function group(title: string, lines: readonly (string | Finding)[]): Node[] {
  if (lines.length === 0) return [];
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = element('li', typeof line === 'string' ? line : `${formMessage(line)} `);
    if (typeof line !== 'string') {
      const why = element('a', `Почему: ${ruleText(line.rule).title}`);
      why.href = ruleAddress(line.rule);
      why.target = '_blank';
      item.append(why);
    }
    list.append(item);
  }
  return [element('h4', title), list];
}

/** What a change of the form changed for those who do not see it: «2 замечания». */
const countOf = ({ findings, advice }: Judgement): string => {
  const count = findings.length + advice.length;
  return count === 0 ? 'Замечаний нет' : counted(count, 'замечание', 'замечания', 'замечаний');
};

/** Parts of the self-check, made once: a live region is heard only while it stays where it is. */
function partsOf(host: HTMLElement): Record<'summary' | 'body' | 'status', HTMLElement> {
  const [summary, body, status] = ['summary', 'div', '[role=status]'].map((selector) =>
    host.querySelector<HTMLElement>(selector),
  );
  if (summary && body && status) return { summary, body, status };
  const made = {
    summary: element('summary', ''),
    body: element('div', ''),
    status: element('p', ''),
  };
  made.status.setAttribute('role', 'status');
  made.status.className = 'sr-only';
  const details = document.createElement('details');
  details.append(made.summary, made.body);
  host.replaceChildren(details, made.status);
  return made;
}

/** Draws what was found into the self-check of a form. */
export function drawSelfCheck(host: HTMLElement, judgement: Judgement): void {
  const { findings, advice, completeness } = judgement;
  const { summary, body, status } = partsOf(host);
  const told = countOf(judgement);
  if (status.textContent !== told) status.textContent = told;
  summary.textContent = summaryOf(judgement);
  body.replaceChildren(
    ...group(
      'Нужно исправить',
      findings.filter(({ level }) => level === 'error'),
    ),
    ...group(
      'Стоит проверить',
      findings.filter(({ level }) => level === 'warning'),
    ),
    ...group('Сделает запись полезнее', advice),
    ...group(
      'Чего не хватает, сначала главное',
      (completeness?.missing ?? []).map(({ question }) => question),
    ),
  );
}
