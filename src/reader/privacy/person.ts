import type { Mention } from './names/mentions.ts';
import { isOfficeIn, isOfficeOf } from './office.ts';
import { around } from './patterns.ts';
import { relationBefore } from './relations.ts';

/** Person named in a text, with what the sentence says around the name; found out when a rule first asks. */
export class Person {
  readonly mention: Mention;
  /** The sentence before the name and after it. */
  readonly before: string;
  readonly after: string;
  #relation: { word: string | undefined } | undefined;
  #inOffice: boolean | undefined;

  constructor(text: string, mention: Mention) {
    this.mention = mention;
    ({ before: this.before, after: this.after } = around(text, mention.start, mention.end));
  }

  /** Word for a family member or child that the name belongs to: «мама Ольга». */
  get relation(): string | undefined {
    this.#relation ??= { word: relationBefore(this.before, this.mention) };
    return this.#relation.word;
  }

  /** True when the text names the person in office: «директор центра Анна Иванова», «Анна Иванова, психолог». */
  get isInOffice(): boolean {
    this.#inOffice ??= isOfficeOf(this.before, this.after, this.relation !== undefined);
    return this.#inOffice;
  }

  /** True when an office is named anywhere in the sentence, perhaps another person's. */
  get isOfficeNear(): boolean {
    return isOfficeIn(this.before) || isOfficeIn(this.after);
  }
}
