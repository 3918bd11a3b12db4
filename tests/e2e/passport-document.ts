import path from 'node:path';
import { ImageRun, patchDocument, PatchType } from 'docx';
import { root } from '../../scripts/lib/paths.ts';
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { wordDocument } from '../../src/exports/word/document.ts';
import { entryBlocks } from '../../src/exports/word/entry.ts';
import { titleBlocks } from '../../src/exports/word/opening.ts';
import { heading, paragraph } from '../../src/exports/word/paragraphs.ts';
import { wordingOf } from '../../src/exports/word/wording.ts';
import { readEntries } from '../../src/reader/catalogue.ts';
import { STORY } from '../../src/schema/paper.ts';
import { practice } from '../../src/schema/practice.ts';

/** Practice whose fields the document tells. */
const LIKE = 'bashkortostan-nastavniki';

/** What the document says of its own. */
export interface NewPassport {
  title: string;
  summary: string;
  /** Photograph at the end of the story, a JPEG, and what it shows. */
  photograph?: { bytes: Uint8Array; description: string };
}

/** Word document in which somebody tells of a practice that the catalogue does not know. */
export async function passportDocument({
  title,
  summary,
  photograph,
}: NewPassport): Promise<Buffer> {
  const catalogue = createCatalogue(await readEntries(path.join(root, 'content')));
  const data = { ...catalogue.find('practices', LIKE).data, title, summary };
  const page = 'https://praktiki.example/';
  const wording = wordingOf(catalogue, new URL(page), data.sources);
  const document = await wordDocument({
    title,
    description: summary,
    address: page,
    version: '',
    day: data.updated,
    blocks: [
      ...titleBlocks(title, 'Практика', summary),
      ...entryBlocks(practice, data, wording, { page, body: [], gaps: [] }),
      ...(photograph ? [heading(1, STORY), paragraph([{ text: '{{photograph}}' }])] : []),
    ],
  });
  if (!photograph) return Buffer.from(document);
  const { bytes, description } = photograph;
  const drawing = new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: 96, height: 96 },
    altText: { name: 'Снимок', description },
  });
  return patchDocument({
    outputType: 'nodebuffer',
    data: document,
    patches: { photograph: { type: PatchType.PARAGRAPH, children: [drawing] } },
  });
}
