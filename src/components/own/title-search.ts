import { counted } from '../../i18n/plural.ts';
import type { Search } from '../../search/engine/answer.ts';
import { hasWords } from '../../search/state.ts';
import { copyOf, part, write } from '../dom/parts.ts';
import { searchEngine } from '../search/catalogue-search-engine.ts';
import { nodesOf } from '../search/pieces.ts';

/** Practices offered at once. */
const OFFERED = 6;
/** Pause in typing after which they are looked for, ms. */
const PAUSE = 150;

type Found = Pick<
  Awaited<ReturnType<Search['suggest']>>[number]['items'][number],
  'url' | 'title' | 'note'
>;

/** Practices for what is typed: those that the words begin, then those that have them anywhere; and how many there are. */
async function find(query: string): Promise<{ total: number; first: Found[] }> {
  const engine = await searchEngine();
  const [groups, answer] = await Promise.all([
    engine.suggest(query),
    engine.search({ query, type: 'practices', chosen: {} }),
  ]);
  const begun = groups.flatMap(({ type, items }) => (type === 'practices' ? items : []));
  const hits: Found[] = [...begun, ...(await answer.hits(0, OFFERED))];
  const first = [...new Map(hits.map((hit) => [hit.url, hit])).values()].slice(0, OFFERED);
  return { total: Math.max(answer.total, first.length), first };
}

const idOf = (url: string): string => url.split('/')[2] ?? '';

/** Offers practices for what the reader types; `choose` gets the id of the one pressed. */
export function titleSearch(root: ParentNode, choose: (id: string) => void): void {
  const input = part(root, 'input[type="search"]', HTMLInputElement);
  const list = part(root, '[data-matches]', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the newest question: the answers to earlier ones come too late. */
  let newest = 0;

  const show = (words: string, found: readonly Found[]) => {
    list.replaceChildren(
      ...found.map(({ url, title, note }) => {
        const row = copyOf(root, '[data-match]');
        part(row, '[data-title]', HTMLElement).replaceChildren(...nodesOf(title));
        write(row, '[data-where]', note);
        part(row, 'button', HTMLButtonElement).value = idOf(url);
        return row;
      }),
    );
    write(root, '[data-found]', words);
  };

  const offer = async (number: number) => {
    try {
      const { total, first } = await find(input.value);
      if (number !== newest) return;
      const more = total > first.length ? ', показаны первые. Уточните слова' : '';
      show(
        total === 0
          ? 'Таких практик нет'
          : `${counted(total, 'практика', 'практики', 'практик')}${more}`,
        first,
      );
    } catch (error) {
      if (number === newest) show('Поиск не загрузился. Обновите страницу.', []);
      throw error;
    }
  };

  const typed = () => {
    const number = ++newest;
    clearTimeout(timer);
    if (hasWords(input.value)) timer = setTimeout(() => void offer(number), PAUSE);
    else show('', []);
  };

  input.addEventListener('input', typed);
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    input.value = '';
    typed();
    input.focus();
    choose(button.value);
  });
}
