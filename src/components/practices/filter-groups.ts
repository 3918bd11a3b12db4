import type { Catalogue } from '../../catalogue/catalogue.ts';
import { carriedIn } from '../../catalogue/columns.ts';
import { practiceFacets } from '../../catalogue/practice-facets.ts';
import { indexPractices } from '../../catalogue/practice-index.ts';
import { createSelection } from '../../search/selection.ts';
import { frequentFirst, toOptions, type Option } from '../search/options.ts';

/** A list of values that the filters show under one name. */
export interface FilterGroup {
  label: string;
  options: Option[];
  open: boolean;
}

/** Groups unfolded at first: those that most readers come with. */
const OPEN = ['region', 'situation', 'group'];

/** Filters of the list of practices with the counts before anything is chosen; facets of one value share a group. */
export function filterGroups(catalogue: Catalogue): FilterGroup[] {
  const counts = createSelection(carriedIn(indexPractices(catalogue))).count({});
  const groups = practiceFacets(catalogue).map(({ name, label, values, ordered }) => {
    const countOf = (value: string) => counts[name]?.[value] ?? 0;
    const inOrder = ordered ? values : frequentFirst(values, countOf);
    return { label, options: toOptions(name, inOrder, countOf), open: OPEN.includes(name) };
  });
  const [marks, lists] = [
    groups.filter(({ options }) => options.length === 1),
    groups.filter(({ options }) => options.length > 1),
  ];
  return [
    ...lists,
    { label: 'Отметки', options: marks.flatMap(({ options }) => options), open: true },
  ];
}
