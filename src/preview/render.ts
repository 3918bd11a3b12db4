import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { gapSentences } from '../cms/preview/gaps.ts';
import { stage } from '../cms/preview/stage.ts';
import type { PreviewModule, WrittenDraft } from '../cms/preview/studio.ts';
import { dayOf } from '../i18n/dates.ts';
import { typesetHtml } from '../i18n/typography.ts';
import { segmentsOf } from './body.ts';
import { pages } from './pages.ts';
import { enter } from './queries.ts';

export { dress } from './dress.ts';

const GAPS = 'Чего не хватает';

/** Prepares the drawing of drafts among the entries of the site; drafts are drawn one after another. */
export const createRender: PreviewModule['createRender'] = async (stored) => {
  const container = await AstroContainer.create();
  let queue: Promise<unknown> = Promise.resolve();

  const draw = async ({ body, ...draft }: WrittenDraft): Promise<string> => {
    const { entries, entry, gaps } = stage(stored, draft, dayOf(new Date()));
    const messages = gapSentences(gaps).map((text) => ({ title: GAPS, text }));
    enter({ catalogue: createCatalogue(entries), body: segmentsOf(body), messages });
    const { page, name } = pages[entry ? draft.collection : 'none'];
    return typesetHtml(await container.renderToString(page, { props: { [name]: entry } }));
  };

  return (draft) => {
    const drawn = queue.then(() => draw(draft));
    queue = drawn.catch(() => undefined);
    return drawn;
  };
};
