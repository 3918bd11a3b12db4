import { expect, test } from 'vitest';
import { judgeUpload } from '../../../../src/reader/upload/judge.ts';
import { UPLOAD_MAX } from '../../../../src/reader/upload/kinds.ts';
import { gpsExif, jpeg, ownerExif, png, webp, xmp, zip } from './files.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n');
const rules = (name: string, bytes: Uint8Array) =>
  judgeUpload(name, bytes).map(({ level, rule }) => `${level} ${rule}`);

test.each([
  ['polozhenie-o-sluzhbe.pdf', PDF],
  ['plan.docx', zip('word/document.xml')],
  ['otchet.xlsx', zip('xl/workbook.xml')],
  ['vstrecha.pptx', zip('ppt/presentation.xml')],
  ['zanyatie-v-klube.jpg', jpeg()],
  ['ZANYATIE.JPEG', jpeg()],
  ['plakat.png', png()],
  ['plakat.webp', webp()],
  ['2024/pasport-praktiki.pdf', PDF],
])('%s passes', (name, bytes) => {
  expect(rules(name, bytes)).toEqual([]);
});

test.each([
  ['znak.svg', 'error upload-kind'],
  ['index.html', 'error upload-kind'],
  ['run.js', 'error upload-kind'],
  ['otchet.docm', 'error upload-kind'],
  ['otchet', 'error upload-kind'],
  ['otchet.pdf.exe', 'error upload-kind'],
])('%s is refused for its kind', (name, rule) => {
  expect(rules(name, PDF)).toEqual([rule]);
});

test.each([
  ['a picture that is a page', 'plakat.jpg', new TextEncoder().encode('<html><script>')],
  ['a sheet that is a document', 'plan.xlsx', zip('word/document.xml')],
  ['a document that is an archive', 'plan.docx', zip('evil.exe')],
  ['a picture of another kind', 'plakat.png', jpeg()],
  ['a sound in the container of pictures', 'plakat.webp', webp('WAVE')],
  ['an empty file', 'plan.pdf', new Uint8Array()],
])('%s is refused for its content', (_what, name, bytes) => {
  expect(rules(name, bytes)).toEqual(['error upload-content']);
});

test('a picture that stands in the middle of a longer buffer is read as one by itself', () => {
  const photo = Buffer.concat([Buffer.from('before'), jpeg(gpsExif())]).subarray('before'.length);
  expect(rules('zanyatie-v-klube.jpg', photo)).toEqual(['error upload-place']);
});

test('a file over the limit is refused', () => {
  expect(rules('plan.pdf', new Uint8Array(UPLOAD_MAX + 1))).toEqual(['error upload-size']);
});

test.each([
  ['masha-ivanova.jpg', 'error upload-name'],
  ['ivanova_pasport.pdf', 'error upload-name'],
  ['foto-petya.jpg', 'error upload-name'],
  ['petrov-ivan-2011.png', 'error upload-name'],
  ['Маша Иванова.jpg', 'error upload-name'],
  ['nastya.jpg', 'warning upload-name'],
  ['sidorova.pdf', 'warning upload-name'],
  ['IMG_2034.jpg', 'warning upload-name'],
  ['DSC00123.JPG', 'warning upload-name'],
  ['20240512_101500.jpg', 'warning upload-name'],
  ['IMG-20240512-WA0001.jpg', 'warning upload-name'],
  ['scan1.pdf', 'warning upload-name'],
])('%s: %s', (name, rule) => {
  const bytes = name.endsWith('.pdf') ? PDF : name.endsWith('.png') ? png() : jpeg();
  expect(rules(name, bytes)).toEqual([rule]);
});

test.each([
  ['the place of a camera', jpeg(gpsExif()), 'error upload-place'],
  ['the place in a text packet', jpeg(xmp('exif:GPSLatitude="57,49N"')), 'error upload-place'],
  ['the town in a text packet', png(xmp('photoshop:City="Псков"')), 'error upload-place'],
  ['the place in WebP', webp('WEBP', xmp('exif:GPSLongitude="28,20E"')), 'error upload-place'],
  ['the number of the camera', jpeg(ownerExif()), 'warning upload-camera'],
  ['the number in a text packet', jpeg(xmp('aux:SerialNumber="123"')), 'warning upload-camera'],
])('%s is found', (_what, bytes, rule) => {
  const name = bytes[0] === 0xff ? 'urok.jpg' : bytes[0] === 0x89 ? 'urok.png' : 'urok.webp';
  expect(rules(name, bytes)).toEqual([rule]);
});

test('no message repeats the name of the file', () => {
  for (const { message } of judgeUpload('masha-ivanova.jpg', jpeg(gpsExif()))) {
    expect(message).not.toMatch(/masha|ivanova|57/i);
  }
});
