import type { FoundType, SuggestionGroup } from '../../search/engine/answer.ts';

/** Names of the kinds of pages that a search finds: of many and of one. */
export const KINDS: Record<FoundType | SuggestionGroup['type'], { many: string; one: string }> = {
  practices: { many: 'Практики', one: 'практика' },
  events: { many: 'События', one: 'событие' },
  awards: { many: 'Награды', one: 'награда' },
  indicators: { many: 'Показатели', one: 'показатель' },
  replications: { many: 'Кто что перенял', one: 'внедрение' },
  programs: { many: 'Программы', one: 'программа' },
  organizations: { many: 'Организации', one: 'организация' },
  people: { many: 'Люди', one: 'человек' },
  regions: { many: 'Регионы', one: 'регион' },
  terms: { many: 'Термины', one: 'термин' },
  situations: { many: 'Ситуации', one: 'ситуация' },
};
