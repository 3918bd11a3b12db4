import type { ExportFamily } from '../export-file.ts';
import { qrSvg } from './code.ts';
import { codeName, codesOf } from './codes.ts';

/** QR codes of events, their talks and materials. */
export const qrCodes: ExportFamily = ({ catalogue, site }) =>
  catalogue.entries.events.flatMap((event) =>
    codesOf(catalogue, event, site).map((code) => ({
      address: code.file,
      make: () => qrSvg(code.address, codeName(code)),
    })),
  );
