import { countLevels, foundWords } from '../../i18n/found.ts';
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

/** Draws what was found into the self-check of a form. */
export function drawSelfCheck(host: HTMLElement, judgement: Judgement): void {
  const { findings, advice, completeness } = judgement;
  const isOpen = host.querySelector('details')?.open ?? false;
  const details = document.createElement('details');
  details.open = isOpen;
  details.append(
    element('summary', summaryOf(judgement)),
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
  host.replaceChildren(details);
}
