import { defineConfig } from 'vitest/config';

const include = (folder: string) => [`tests/${folder}/**/*.test.ts`];

export default defineConfig({
  test: {
    projects: [
      // Long enough for a busy machine, short enough for what would never end.
      {
        test: {
          name: 'unit',
          include: include('unit'),
          testTimeout: 15_000,
          hookTimeout: 60_000,
          // Written for bundlers: without Vite its imports are not found.
          server: { deps: { inline: ['decap-cms-widget-markdown'] } },
        },
      },
      { test: { name: 'content', include: include('content') } },
      // Every test starts a portal's backend and Git many times over.
      { test: { name: 'cms', include: include('cms'), testTimeout: 60_000, hookTimeout: 60_000 } },
      // A portal is built before the first test.
      {
        test: {
          name: 'hostile',
          include: include('hostile'),
          testTimeout: 60_000,
          hookTimeout: 400_000,
        },
      },
      // Builds of a small portal, one at a time: each takes both cores; the first is made once for all files.
      {
        test: {
          name: 'faults',
          include: include('faults'),
          globalSetup: 'tests/faults/template.ts',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'site',
          include: include('site'),
          // The pages are parsed once for all files.
          isolate: false,
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
      // A release is made, and nginx started, before the first test.
      {
        test: {
          name: 'delivery',
          include: include('delivery'),
          testTimeout: 60_000,
          hookTimeout: 400_000,
        },
      },
      // One office program at a time: each takes a core and half a gigabyte.
      {
        test: {
          name: 'exports',
          include: include('exports'),
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
});
