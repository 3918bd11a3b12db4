import type { Names } from '../../../../src/imports/word/names.ts';

/** The little of a catalogue that documents of tests mention. */
const names: Names = {
  entries: {
    regions: { 'ru-vlg': ['Вологодская область'], 'ru-ast': ['Астраханская область'] },
    organizations: { 'fond-detstvo': ['Фонд «Детство»', 'Детство'] },
    programs: { vyzov: ['Вызов'] },
  },
  terms: {
    themes: { 'family-centers': ['Семейные центры', 'семейный МФЦ'], newborns: ['Новорождённые'] },
    'target-groups': { families: ['Семьи в трудной ситуации'] },
    situations: { lost: ['Не знают, куда идти'] },
    settings: { center: ['В центре'] },
    'territory-kinds': { village: ['Село'] },
  },
};

export const knowledge = { names, site: new URL('https://praktiki.example/'), today: '2026-03-01' };
