import { quoted } from '../../schema/quoted.ts';
import { error } from '../problem.ts';
import { dataOf, problemAt, type Rule } from './rule.ts';

/** The file of a region is named by its code. */
export const regionCodes: Rule = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const region = dataOf(draft, 'regions');
    if (!region || region.iso.toLowerCase() === draft.id) return [];
    const message = `Код ${region.iso} не совпадает с именем файла ${quoted(draft.id)}. Исправьте код или переименуйте файл.`;
    const plain = 'Код региона не совпадает с адресом его страницы. Исправьте код.';
    return [problemAt(draft, ['iso'], (point) => error('region-code', point, { message, plain }))];
  });
