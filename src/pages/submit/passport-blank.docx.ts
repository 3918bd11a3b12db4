import type { APIRoute } from 'astro';
import { buildDay } from '../../catalogue/build-day.ts';
import { blankDocument } from '../../exports/blank-document.ts';
import { blankOf } from '../../exports/blank.ts';
import { getCatalogue } from '../../queries.ts';
import { BLANK_INTRODUCTION } from '../../schema/paper.ts';
import { practice } from '../../schema/practice.ts';

/** The blank passport as a Word document. */
export const GET: APIRoute = async ({ site }) => {
  const catalogue = await getCatalogue();
  const terms = (vocabulary: string) => catalogue.terms(vocabulary).map(({ label }) => label);
  const origin = {
    address: new URL('/submit/', site).href,
    day: buildDay(process.env.BUILD_DATE),
  };
  return new Response(await blankDocument(BLANK_INTRODUCTION, blankOf(practice, terms), origin));
};
