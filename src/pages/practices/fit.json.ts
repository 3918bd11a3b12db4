import { fitTableOf } from '../../catalogue/fit/fit-table.ts';
import { newestPractices } from '../../catalogue/practice-index.ts';
import { typeset } from '../../i18n/typography.ts';
import { getCatalogue } from '../../queries.ts';

/** What all passports state that the fit check judges by. */
export const GET = async () => {
  const catalogue = await getCatalogue();
  const labelsOf = (vocabulary: string) =>
    Object.fromEntries(catalogue.terms(vocabulary).map(({ id, label }) => [id, typeset(label)]));
  const table = fitTableOf(
    newestPractices(catalogue).map(({ data }) => data),
    {
      'territory-kinds': labelsOf('territory-kinds'),
      'target-groups': labelsOf('target-groups'),
      situations: labelsOf('situations'),
    },
  );
  // Columns are no text to typeset.
  const shown = { roles: table.roles.map(typeset), periods: table.periods.map(typeset) };
  return Response.json({ ...table, ...shown });
};
