import type { Plugin } from 'vite';

/** Module of zod that holds its settings, and the line that makes them. */
const MODULE = /\/node_modules\/zod\/v4\/core\/core\.js$/;
const SETTINGS = '__zod_globalConfig = {}';

/**
 * Tells the schemas in browsers to try no code made of text: the policy of the site refuses it, and says so for every page.
 * Written into their own module, because no order of imports holds across files that share it.
 */
export const schemasWithoutEval = (): Plugin => ({
  name: 'schemas-without-eval',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: MODULE },
    handler(code) {
      if (!code.includes(SETTINGS)) throw new Error(`zod has no «${SETTINGS}» any more.`);
      return { code: code.replace(SETTINGS, '__zod_globalConfig = { jitless: true }'), map: null };
    },
  },
});
