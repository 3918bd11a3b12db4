import {
  isBroken,
  type LinkReport,
  type LinkState,
} from '../../../src/catalogue/desk/link-report.ts';
import { counted } from '../../../src/i18n/plural.ts';
import { visible } from '../../../src/schema/quoted.ts';

type Answered = [address: string, state: LinkState];

const isSuspect = (state: LinkState): boolean => state.outcome === 'failed' && !isBroken(state);

function section(title: string, links: readonly Answered[], wordsOf: (state: LinkState) => string) {
  if (links.length === 0) return [];
  const lines = links.flatMap(([address, state]) => [
    `  ${visible(address)} — ${visible(wordsOf(state))}`,
    ...state.files.map((file) => `    content/${file}`),
  ]);
  return ['', `${title}: ${links.length}`, ...lines];
}

/** What is known of all links, in Russian; what needs no hand is only counted. */
export function summaryOf(
  { links }: LinkReport,
  { asked, total }: { asked: number; total: number },
): string {
  const all = Object.entries(links);
  const where = (fits: (state: LinkState) => boolean) => all.filter(([, state]) => fits(state));
  const reason = (state: LinkState) => state.reason ?? 'без ответа';
  return [
    `Спросили ${counted(asked, 'адрес', 'адреса', 'адресов')}, всего в каталоге ${counted(total, 'адрес', 'адреса', 'адресов')}.`,
    `Открываются: ${where(({ outcome }) => outcome === 'ok').length}.`,
    ...section('Не работают', where(isBroken), reason),
    ...section('Не ответили впервые, спросим в другой день', where(isSuspect), reason),
    ...section(
      'Переехали, поправьте адрес',
      where(({ moved }) => moved !== undefined),
      ({ moved = '' }) => moved,
    ),
    ...section(
      'Откройте сами',
      where(({ outcome }) => outcome === 'unsure'),
      reason,
    ),
    ...section(
      'Не проверяются',
      where(({ outcome }) => outcome === 'refused'),
      reason,
    ),
  ].join('\n');
}

/** All links for programs that read them. */
export const listOf = ({ links }: LinkReport) =>
  Object.entries(links).map(([address, state]) => ({
    address,
    ...state,
    broken: isBroken(state),
  }));
