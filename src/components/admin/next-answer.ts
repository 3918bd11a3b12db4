import { russian } from '../../cms/locale/russian.ts';

/** What Decap CMS asks before it fills a form with a text that was not saved. */
export const OWN_QUESTION = russian.editor.editor.confirmLoadBackup;
/** How long the question may take to come, milliseconds. */
const PATIENCE = 10_000;

/** How the next question about a text that was not saved is answered. */
interface Answer {
  /** What the editor is asked instead; «yes» is taken for granted when nothing is. */
  words: string | undefined;
  /** Called once, with nothing when the form was left or the question never came. */
  settle: (isYes: boolean | undefined) => void;
}

/** Answers the question about the form that is open now, and about no other one. */
export function answerNext({ words, settle }: Answer): void {
  const plain = window.confirm.bind(window);
  const { hash } = window.location;
  const done = (isYes: boolean | undefined) => {
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', leave);
    if (window.confirm === ours) window.confirm = plain;
    settle(isYes);
  };
  const leave = () => {
    done(undefined);
  };
  const ours = (message?: string): boolean => {
    if (message !== OWN_QUESTION || window.location.hash !== hash) return plain(message);
    const isYes = words === undefined || plain(words);
    done(isYes);
    return isYes;
  };
  const timer = window.setTimeout(leave, PATIENCE);
  window.addEventListener('hashchange', leave);
  window.confirm = ours;
}
