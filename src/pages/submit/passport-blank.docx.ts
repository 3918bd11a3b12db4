import type { APIRoute } from 'astro';
import { buildDay } from '../../catalogue/build-day.ts';
import { blankDocument } from '../../exports/blank-document.ts';
import { blankOf } from '../../exports/blank.ts';
import { getCatalogue } from '../../queries.ts';
import { practice } from '../../schema/practice.ts';

const introduction = {
  title: 'Паспорт практики',
  paragraphs: [
    'Заполните то, что знаете. Обязательных вопросов мало, остальные можно пропустить: паспорт сам покажет, что неизвестно, и это честнее, чем догадка.',
    'Не пишите имён, возраста, диагнозов и адресов детей, родителей и всех, кому помогали. Не пишите личных телефонов и почты: нужны только общие контакты организации.',
    'У каждого числа назовите период и источник. План называйте планом.',
  ],
};

/** The blank passport as a Word document. */
export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const terms = (vocabulary: string) => catalogue.terms(vocabulary).map(({ label }) => label);
  const day = buildDay(process.env.BUILD_DATE);
  return new Response(await blankDocument(introduction, blankOf(practice, terms), day));
};
