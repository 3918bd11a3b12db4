import { DATA_LICENSE } from '../../catalogue/license.ts';
import { formatDate } from '../../i18n/dates.ts';
import { DATA_PAGE } from '../api/addresses.ts';
import { CHANGELOG, VERSION } from '../api/changelog.ts';
import { attribution, DATA_DESCRIPTION, DATA_TITLE, latestChange } from '../api/index-document.ts';
import { absolute } from '../absolute.ts';
import type { ExportSource } from '../export-file.ts';

/** Text with Windows line ends: the simplest editor there shows it as it is. */
const textFile = (lines: readonly string[]): string =>
  `${lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\n', '\r\n')}\r\n`;

/** What is in the archive and how to read it. */
export const readme = (source: ExportSource): string =>
  textFile([
    DATA_TITLE,
    '',
    DATA_DESCRIPTION,
    '',
    `Версия данных ${VERSION}. Последнее изменение записей: ${formatDate(latestChange(source))}.`,
    `Описание: ${absolute(source.site, DATA_PAGE)}`,
    '',
    'Что внутри',
    '',
    'json/     все записи, файл на раздел: список записей, каждая на своей строке (UTF-8).',
    '          Поля записи — в data, рассказ — в body (Markdown), кто на неё ссылается — в linkedFrom.',
    '          Внутренних заметок редакции здесь нет.',
    'csv/      те же разделы таблицами для Excel (UTF-8, между ячейками точка с запятой).',
    '          Перед текстом, похожим на формулу, стоит апостроф.',
    'schemas/  схемы JSON Schema: что значит каждое поле и какие у него бывают значения.',
    'LICENSE.txt — лицензия.',
    '',
    'Что менялось',
    '',
    ...CHANGELOG.flatMap(({ version, date, changes }) => [
      `${version} (${formatDate(date)})`,
      ...changes.map((change) => `- ${change}`),
    ]),
  ]);

/** Terms on which the archive is given. */
export const licenseNotice = ({ site }: ExportSource): string =>
  textFile([
    `Creative Commons «С указанием авторства» 4.0 Всемирная (${DATA_LICENSE.name})`,
    '',
    `Полный текст, который имеет юридическую силу: ${DATA_LICENSE.legalCode}`,
    `Коротко: ${DATA_LICENSE.url}`,
    '',
    `Как указать автора: ${attribution(site)}`,
    '',
    'Документы, фотографии и цитаты других авторов остаются на условиях своих правообладателей;',
    'источник указан в записи.',
    '',
    `SPDX-License-Identifier: ${DATA_LICENSE.spdx}`,
  ]);
