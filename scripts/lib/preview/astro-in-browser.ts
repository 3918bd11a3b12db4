import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The part of Astro's compiler that is needed here. */
interface Compiler {
  transform(
    code: string,
    options: Record<string, unknown>,
  ): { code: string; diagnostics: { severity: string; text: string }[] };
}

/** Astro's own compiler in the very version that builds the pages. */
async function loadCompiler(): Promise<Compiler> {
  const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const address = pathToFileURL(astro.resolve('@astrojs/compiler-rs')).href;
  return (await import(address)) as Compiler;
}

/** What a component asks for beside its code: its style and its script are not part of the markup. */
const ASIDE = /[?&]astro&type=|\.css$/;
const NOTHING = '\0nothing';

/**
 * Compiles `.astro` components as the build of the pages does, for a bundle that renders them in a browser:
 * Astro's own plugin empties them there. Files of the project named in `replaced` give way to others.
 */
export async function astroInBrowser(
  root: string,
  replaced: Record<string, string>,
  runtime: string,
): Promise<Plugin> {
  const compiler = await loadCompiler();
  const inPlace = new Map(
    Object.entries(replaced).map(([one, other]) => [path.join(root, one), path.join(root, other)]),
  );
  return {
    name: 'astro-in-browser',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (ASIDE.test(id)) return NOTHING;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      return (resolved && inPlace.get(resolved.id)) ?? resolved;
    },
    load: (id) => (id === NOTHING ? '' : undefined),
    transform: {
      filter: { id: /\.astro$/ },
      handler(code, id) {
        // Relative to the project: a bundle tells nobody where it was built.
        const file = `/${path.relative(root, id).split(path.sep).join('/')}`;
        const result = compiler.transform(code, {
          // As Astro's configuration has them where ours is silent.
          compact: 'jsx',
          scopedStyleStrategy: 'attribute',
          filename: file,
          normalizedFilename: file,
          internalURL: runtime,
          resultScopedSlot: true,
          resolvePath: (specifier: string) => specifier,
        });
        const failure = result.diagnostics.find(({ severity }) => severity === 'error');
        if (failure) this.error(failure.text);
        return { code: result.code, moduleType: 'ts', map: null };
      },
    },
  };
}
