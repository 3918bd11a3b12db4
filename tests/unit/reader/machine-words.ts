import { formMessage, type Finding } from '../../../src/reader/problem.ts';

/** Latin words that people who fill in forms know, or have to write themselves. */
const KNOWN = [
  // Beginning of an address, kinds of files.
  /https?:\/\//g,
  /(?<![\p{L}\p{N}])(?:pdf|docx|xlsx|pptx|jpe?g|png|webp)(?![\p{L}\p{N}])/giu,
  // Values that are Latin by their nature.
  /Europe\/Moscow|Asia\/Yakutsk|ISO|RU-NGR|tass-2025|zanyatie-v-klube/g,
  // What the author wrote: an address inside the site.
  /«[/#][^»]*»/g,
];

/** What of a message only those know who keep files: Latin words, commands, code in backticks. */
const machineWords = (message: string): string[] =>
  KNOWN.reduce((text, known) => text.replace(known, ' '), message).match(/[a-z]{2,}|`/gi) ?? [];

/** What forms say of findings that a person without files and commands would not understand. */
export const unclear = (findings: readonly Finding[]): string[] =>
  findings.map(formMessage).filter((message) => machineWords(message).length > 0);
