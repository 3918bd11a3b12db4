/** What a step of the history remembers of a list. */
interface Place {
  /** Number of results that were shown. */
  shown?: number;
  /** How far the page was scrolled, px. */
  top?: number;
}

/** Pause in scrolling after which the place is kept, ms. */
const PAUSE = 150;

/** What this step of the history remembers. */
export function placeBefore(): Place {
  const { shown, top } = Object(history.state) as Record<string, unknown>;
  return {
    ...(typeof shown === 'number' && { shown }),
    ...(typeof top === 'number' && { top }),
  };
}

/** Adds to what this step of the history remembers. */
export const keepPlace = (place: Place): void => {
  history.replaceState({ ...placeBefore(), ...place }, '');
};

/** Keeps the place from now on; the browser would restore it before the results are there. */
export function keepScroll(): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        keepPlace({ top: scrollY });
      }, PAUSE);
    },
    { passive: true },
  );
}

/** Scrolls to where the reader was; stays when it is not known. */
export function returnTo({ top }: Place): void {
  if (top !== undefined) scrollTo({ top, behavior: 'instant' });
}
