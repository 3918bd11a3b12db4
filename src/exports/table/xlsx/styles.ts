import type { ColumnType } from '../table.ts';
import { document } from './xml.ts';

/** Format of text alone: what is typed there stays as it was typed, whatever it begins with. */
const AS_TEXT = 49;
const AS_DATE = 164;
const AS_TIME = 165;

const ALIGNED = '<alignment vertical="top" wrapText="1"/>';

const cellFormat = (format: number, font: number): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${ALIGNED}</xf>`;

const header =
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>';

/** Style of the cells of the header. */
export const HEADER_STYLE = 1;

/** Styles of cells by the type of their column. */
export const STYLES: Readonly<Record<ColumnType, number>> = {
  text: 2,
  number: 3,
  date: 4,
  time: 5,
  link: 6,
};

const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  header,
  cellFormat(AS_TEXT, 0),
  cellFormat(0, 0),
  cellFormat(AS_DATE, 0),
  cellFormat(AS_TIME, 0),
  cellFormat(AS_TEXT, 2),
];

const font = (rest: string): string => `<font>${rest}<sz val="11"/>`;

/** Styles of all workbooks: a header that stands out by weight, fill and line, dates as they are written here. */
export const stylesXml = document(
  [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="2"><numFmt numFmtId="${AS_DATE}" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="${AS_TIME}" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts>`,
    `<fonts count="3">${font('')}<name val="Calibri"/><family val="2"/></font>${font('<b/>')}<name val="Calibri"/><family val="2"/></font>${font('<u/>')}<color rgb="FF0B5A5E"/><name val="Calibri"/><family val="2"/></font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4EFEE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF0B5A5E"/></bottom><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join(''),
);
