import { defineConfig } from 'vitest/config';

const include = (folder: string) => [`tests/${folder}/**/*.test.ts`];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: include('unit') } },
      { test: { name: 'content', include: include('content') } },
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
    ],
  },
});
