import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pictureOf, SITE_PICTURE } from '../../../../src/exports/pictures/addresses.ts';
import { cardOf, siteCard, type Card } from '../../../../src/exports/pictures/cards.ts';
import { readColors } from '../../../../src/exports/pictures/colors.ts';
import { drawing } from '../../../../src/exports/pictures/draw.ts';
import { pictures } from '../../../../src/exports/pictures/files.ts';
import { colorToken } from '../../../../src/exports/tokens.ts';
import { catalogueOf, entry } from '../../catalogue/fixture.ts';
import { sourceOf } from '../source.ts';

const region = entry('regions', 'ru-ngr', { title: 'Новгородская область' });
const practice = entry('practices', 'nanny', { title: 'Няня на час', municipality: 'Валдай' });
const event = entry('events', 'forum', { title: 'Форум', start: '2025-09-25' });
const catalogue = catalogueOf(region, practice, event);

test('says what an entry is, when and where', () => {
  expect(cardOf(catalogue, practice)).toEqual({
    kind: 'Практика',
    title: 'Няня на час',
    details: 'Валдай, Новгородская область',
    color: 'accent',
  });
  expect(cardOf(catalogue, event)).toMatchObject({
    details: '25\u00a0сентября\u00a02025',
    color: 'event',
  });
});

test.each([
  [practice, '/pictures/practices/nanny.png'],
  [region, '/pictures/regions.png'],
  [entry('people', 'director', {}), '/pictures/people.png'],
  [undefined, SITE_PICTURE],
])('every page has one', (one, address) => {
  const files = pictures(sourceOf(catalogue)).map((file) => file.address);
  expect(pictureOf(catalogue, one)).toBe(address);
  expect(files).toContain(address);
});

test('entries of a very large folder share the picture of their region', () => {
  const many = Array.from({ length: 1001 }, (_, number) =>
    entry('practices', `practice-${number}`, {}),
  );
  const large = catalogueOf(region, event, ...many);
  const files = pictures(sourceOf(large)).map((file) => file.address);
  expect(pictureOf(large, many[0])).toBe('/pictures/practices/in-ru-ngr.png');
  expect(pictureOf(large, event)).toBe('/pictures/events/forum.png');
  expect(files).toContain('/pictures/practices/in-ru-ngr.png');
  expect(files.length).toBeLessThan(20);
});

const draw = drawing();
const long: Card = {
  ...siteCard,
  title:
    'Комплексное социальное сопровождение семей, находящихся в трудной жизненной ситуации, '.repeat(
      3,
    ),
  details: 'Район '.repeat(60),
};

test('is drawn the same to the byte, in the size that networks ask for', async () => {
  const [one, other] = [await draw(siteCard), await drawing()(siteCard)];
  expect(Buffer.compare(one, other)).toBe(0);
  const { width, height, format } = await sharp(one).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test.each([
  ['a long title', long],
  ['one long word', { ...siteCard, title: 'ё'.repeat(180) }],
])('%s leaves the margins free', async (_name, card) => {
  const { data, info } = await sharp(await draw(card))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex');
  const paper = at(4, 300);
  expect(`#${paper}`).toBe(readColors().paper);
  const margin = Array.from({ length: 600 }, (_, y) => [at(60, y + 25), at(1140, y + 25)]).flat();
  expect(new Set(margin)).toEqual(new Set([paper]));
  // The sign stays below the text.
  const above = Array.from({ length: 1000 }, (_, x) => at(x + 100, 510));
  expect(new Set(above)).toEqual(new Set([paper]));
});

test('colors are those of the site, and a lost one is named', () => {
  expect(Object.values(readColors())).toContain('#0b5a5e');
  expect(() => colorToken('paper', '--color-paper: red;')).toThrow('paper');
});
