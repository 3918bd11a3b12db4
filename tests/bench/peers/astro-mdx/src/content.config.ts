import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const texts = z.array(z.string()).optional();

const figure = z.object({
  text: z.string().optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  period: z.string().optional(),
});

const entry = z.object({
  title: z.string(),
  summary: z.string().optional(),
  kind: z.string().optional(),
  region: z.string().optional(),
  municipality: z.string().optional(),
  started: z.string().optional(),
  start: z.string().optional(),
  year: z.number().optional(),
  organizations: z
    .array(z.union([z.string(), z.object({ organization: z.string(), role: z.string() })]))
    .optional(),
  practice: z.string().optional(),
  themes: texts,
  targetGroups: texts,
  problem: z.string().optional(),
  goal: z.string().optional(),
  steps: z.array(z.object({ what: z.string(), who: z.string().optional() })).optional(),
  topics: texts,
  outcomes: z.array(figure).optional(),
  reach: z.array(figure).optional(),
  limitations: texts,
  lessons: texts,
  sources: z
    .array(
      z.object({
        title: z.string().optional(),
        publisher: z.string().optional(),
        url: z.string().optional(),
        document: z.string().optional(),
      }),
    )
    .optional(),
  updated: z.string(),
});

const entries = (folder: string, extension: 'mdx' | 'yaml') =>
  defineCollection({
    loader: glob({ base: `./src/content/${folder}`, pattern: `**/*.${extension}` }),
    schema: entry,
  });

export const collections = {
  practices: entries('practices', 'mdx'),
  replications: entries('replications', 'mdx'),
  events: entries('events', 'mdx'),
  awards: entries('awards', 'mdx'),
  programs: entries('programs', 'mdx'),
  organizations: entries('organizations', 'yaml'),
  people: entries('people', 'yaml'),
  regions: entries('regions', 'yaml'),
  indicators: entries('indicators', 'yaml'),
  vocabularies: defineCollection({
    loader: glob({ base: './src/content/vocabularies', pattern: '*.yaml' }),
    schema: z.object({
      title: z.string(),
      terms: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  }),
};
