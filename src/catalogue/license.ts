/** Terms on which the texts and data of the catalogue are given; software has a license of its own. */
export const DATA_LICENSE = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  /** Short explanation in Russian. */
  url: 'https://creativecommons.org/licenses/by/4.0/deed.ru',
  /** Text that has legal force. */
  legalCode: 'https://creativecommons.org/licenses/by/4.0/legalcode.ru',
} as const;
