import { counted } from '../../i18n/plural.ts';
import type { SuggestionGroup } from '../../search/engine/answer.ts';
import { hasWords } from '../../search/state.ts';
import { searchEngine } from './catalogue-search-engine.ts';
import { Combobox } from './combobox.ts';
import { groupsOf } from './suggestion-groups.ts';

/** Pause in typing after which suggestions come, ms. */
const PAUSE = 150;

/** What is said of suggestions to those who do not see them. */
export const saidOf = (groups: readonly SuggestionGroup[]): string => {
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  return total > 0 ? counted(total, 'подсказка', 'подсказки', 'подсказок') : 'Подсказок нет';
};

/** Gives a field suggestions while the reader types; `before` is what stood in it at first. */
export function offerSuggestions(box: HTMLElement, field: HTMLInputElement, before: string): void {
  const list = document.createElement('div');
  list.id = `${field.id}-list`;
  list.role = 'listbox';
  list.ariaLabel = 'Подсказки';
  list.hidden = true;
  // A list that scrolls would be a stop of the Tab key, and it closes when the focus leaves the field.
  list.tabIndex = -1;
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'sr-only';
  box.append(list, status);

  const offered = box.dataset.offered?.split(' ');
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the newest question: the answers to earlier ones come too late. */
  let newest = 0;
  const forget = () => {
    clearTimeout(timer);
    newest++;
  };

  const ask = async () => {
    const number = ++newest;
    try {
      const engine = await searchEngine();
      const all = await engine.suggest(field.value);
      if (number !== newest) return;
      const groups = offered ? all.filter(({ type }) => offered.includes(type)) : all;
      if (groups.length > 0) combobox.show(groupsOf(groups, list.id));
      else combobox.close();
      status.textContent = saidOf(groups);
    } catch (error) {
      if (number === newest) status.textContent = 'Подсказки не загрузились';
      throw error;
    }
  };

  const combobox = new Combobox(field, list, {
    open: () => void ask(),
    closed: () => {
      forget();
      status.textContent = '';
    },
  });

  const typed = () => {
    forget();
    if (!hasWords(field.value)) combobox.close();
    else timer = setTimeout(() => void ask(), PAUSE);
  };
  field.addEventListener('input', typed);
  // Typed while this was on its way.
  if (field.value !== before && document.activeElement === field) typed();
}
