import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { Inline } from './content.ts';

/** Side of a QR code on paper, pixels of 1/96 inch: 2.6 cm, which a phone reads from a hand away. */
const SIDE = 98;

/** Room around it, in the units of Word's drawings. */
const ROOM = 120_000;

const NAME = 'QR-код';

/** QR code of an address, at the right edge of the text, which flows around it. */
export const qrPicture = (png: Uint8Array, address: string): Inline => ({
  kind: 'picture',
  png,
  description: `${NAME} с адресом ${address}`,
});

/** The same for the library. */
export const drawing = (png = new Uint8Array(), description = '%picture%'): ImageRun =>
  new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: SIDE, height: SIDE },
    altText: { name: NAME, title: NAME, description },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
      margins: { left: ROOM, bottom: ROOM },
    },
  });
