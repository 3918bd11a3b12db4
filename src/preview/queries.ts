import { dayOf } from '../i18n/dates.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Segment } from '../reader/body.ts';

/** Note above the page. */
export interface Message {
  title: string;
  text: string;
}

/** What the pages ask for while a draft is drawn. */
export interface Scene {
  /** The catalogue with the draft in it. */
  catalogue: Catalogue;
  /** Text of the draft. */
  body: Segment[];
  /** What is said above the page. */
  messages: readonly Message[];
}

const stage: { scene?: Scene } = {};

/** Puts a draft on the stage; pages are drawn one after another. */
export const enter = (scene: Scene): void => {
  stage.scene = scene;
};

/** What is on the stage now. */
export function currentScene(): Scene {
  if (!stage.scene) throw new Error('No draft is being drawn.');
  return stage.scene;
}

/** Stands in the bundle for the function of the same name in `src/queries.ts`. */
export const getCatalogue = (): Promise<Catalogue> => Promise.resolve(currentScene().catalogue);

/** Stands in the bundle for the function of the same name in `src/queries.ts`. */
export const getToday = (): string => dayOf(new Date());

/** Stands in the bundle for the function of the same name in `src/queries.ts`: a draft has no past. */
export const getVersions = (): Promise<readonly never[]> => Promise.resolve([]);

/** Stands in the bundle for the function of the same name in `src/queries.ts`; pages read no body but their own. */
export const getBody = (): Promise<Segment[]> => Promise.resolve(currentScene().body);
