import { titleOf } from '../../cms/carry/obstacle.ts';
import type { CarriedDraft } from '../../cms/carry/carried.ts';
import { remainsOf } from '../../cms/carry/remains.ts';
import { quoted } from '../../schema/quoted.ts';
import { forgetDraft, type WaitingDraft } from '../carry/drafts.ts';
import { download } from '../own/hand-over.ts';
import { showAlert } from './alert.ts';

/** Most of a text that an alert repeats, characters. */
const SHOWN = 300;
const ASKED = 'Удалить запись из самопроверки? Вернуть её будет нельзя.';
const NOT_DELETED = 'Запись не удалена: браузер не дал этого сделать.';

/** Draft as words name it: by its title if it has one. */
export function draftWords(draft: Pick<CarriedDraft, 'collection' | 'text'>): string {
  const title = titleOf(draft).trim();
  return title === '' ? 'запись без названия' : `запись ${quoted(title)}`;
}

/** Tells of a draft that no form takes now; it stays until its author, who can download it, wants it deleted. */
export function showDraft(message: string, { id, value }: WaitingDraft): void {
  showAlert(message, [
    {
      label: 'Скачать',
      act: () => {
        for (const { name, content } of remainsOf(value)) {
          download(name, 'application/octet-stream', content);
        }
      },
    },
    {
      label: 'Удалить',
      closes: true,
      act: () => {
        if (!window.confirm(ASKED)) return;
        forgetDraft(id).catch((reason: unknown) => {
          showAlert(NOT_DELETED);
          reportError(reason);
        });
      },
    },
  ]);
}

/** Tells of a draft that does not read, with the beginning of what is there. */
export function showUnreadable(draft: WaitingDraft): void {
  const [text] = remainsOf(draft.value);
  const beginning = String(text?.content ?? '').slice(0, SHOWN);
  showDraft(
    `Запись из самопроверки не читается, и форма её не примет. Она сохранена в браузере: скачайте её и пришлите в редакцию или удалите. Вот её начало: ${quoted(beginning)}`,
    draft,
  );
}
