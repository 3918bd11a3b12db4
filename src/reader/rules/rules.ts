import { catalogueRules } from './catalogue.ts';
import { dataRules } from './data.ts';
import { fieldRules } from './field.ts';
import { fileRules } from './file.ts';
import { acceptanceRules } from './acceptance.ts';
import { privacyRules } from './privacy.ts';
import { qualityRules } from './quality.ts';
import type { RuleBook, RuleText } from './rule-book.ts';
import { textRules } from './text.ts';
import { uploadRules } from './upload.ts';

/** Rules of one matter under its Russian name. */
export interface RuleGroup {
  title: string;
  rules: RuleBook;
}

/** Every rule that a finding may name. */
const rules = {
  ...privacyRules,
  ...qualityRules,
  ...textRules,
  ...fieldRules,
  ...catalogueRules,
  ...fileRules,
  ...dataRules,
  ...uploadRules,
  ...acceptanceRules,
};

/** Groups of rules in the order in which authors need them. */
export const ruleGroups: RuleGroup[] = [
  { title: 'Личные сведения', rules: privacyRules },
  { title: 'Понятность и доказательность', rules: qualityRules },
  { title: 'Поля паспорта', rules: fieldRules },
  { title: 'Рассказ', rules: textRules },
  { title: 'Связи между записями', rules: catalogueRules },
  { title: 'Загруженные файлы', rules: uploadRules },
  { title: 'Отметки редакции', rules: acceptanceRules },
  { title: 'Файл записи', rules: fileRules },
  { title: 'Как записаны поля', rules: dataRules },
];

/** Id of a rule, kebab-case. */
export type RuleId = keyof typeof rules;

/** Ids of all rules. */
export const ruleIds = Object.keys(rules) as RuleId[];

/** What people are told of a rule. */
export const ruleText = (id: RuleId): RuleText => rules[id];

/** Address of the page that explains a rule. */
export const ruleAddress = (id: RuleId): string => `/submit/rules/${id}/`;
