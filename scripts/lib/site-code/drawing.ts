import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { codeHeads, codeServer } from '../paths.ts';

/** What Astro's bundle for drawing pages offers, as far as Astro's own prerenderer uses it. */
interface DrawingApp extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: Map<string, unknown> }) => void;
  setOptions: (options: object) => void;
  render: (
    request: Request,
    options: { routeData: RouteData; locals: App.Locals },
  ) => Promise<Response>;
}

/** A page, or another file that a route of the site makes. */
export interface Page {
  /** Its file, relative to the folder of the site. */
  file: string;
  /** Its site path. */
  address: string;
  /** Draws it; 304 with the name of the kept one (ETag) when that is still right. */
  draw: (locals: App.Locals) => Promise<Response>;
}

async function loadApp(): Promise<DrawingApp> {
  const [entry] = globSync('prerender-entry*.mjs', { cwd: codeServer });
  if (entry === undefined) throw new Error(`There is no entry of the kept code in ${codeServer}.`);
  const file = pathToFileURL(path.join(codeServer, entry));
  const { app } = (await import(file.href)) as { app: DrawingApp };
  const heads = JSON.parse(readFileSync(codeHeads, 'utf8')) as [string, unknown][];
  app.setInternals({ pagesByKeys: new Map(heads) });
  const destination = {
    write: (message: unknown) => {
      console.error(message);
    },
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}

/** Site path and file of what a route makes; pages are folders with an index, but for the one of lost readers. */
function placeOf(pathname: string, { type }: RouteData): { address: string; file: string } {
  const place = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return { address: `/${place}`, file: place };
  const address = place === '' ? '/' : `/${place}/`;
  return { address, file: place === '404' ? '404.html' : path.join(place, 'index.html') };
}

/** All pages of the site as the kept code draws them. */
export async function listPages(): Promise<Page[]> {
  const app = await loadApp();
  const paths = await new StaticPaths(app).getAll();
  return paths.map(({ pathname, route }) => {
    const place = placeOf(pathname, route);
    const url = new URL(place.address, 'http://localhost');
    return {
      ...place,
      draw: (locals) => app.render(new Request(url), { routeData: route, locals }),
    };
  });
}
