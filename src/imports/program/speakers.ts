import { SPEAKER_KEYS } from '../../catalogue/program-table/columns.ts';
import { plainName } from '../../i18n/plain.ts';
import type { Session } from '../../catalogue/programme.ts';
import { counted } from '../../i18n/plural.ts';
import { quoted } from '../../schema/quoted.ts';
import { valuesFor, valuesOf } from './lines.ts';
import { entryOf, noEntry, offer, type Directories } from './references.ts';
import type { ProgramRow } from './row.ts';

type Speaker = NonNullable<Session['speakers']>[number];
type Cells = Record<(typeof SPEAKER_KEYS)[number], string>;

const ROLES: Readonly<Record<string, Speaker['role']>> = {
  докладчик: 'speaker',
  спикер: 'speaker',
  модератор: 'moderator',
  ведущий: 'moderator',
  ведущая: 'moderator',
};

function roleOf(row: ProgramRow, text: string): Speaker['role'] {
  if (text === '') return 'speaker';
  const role = ROLES[plainName(text)];
  if (!role) row.error('role', `роли ${quoted(text)} нет. Годятся: докладчик, модератор.`);
  return role ?? 'speaker';
}

/** Organization as a link where the catalogue has it, in words otherwise. */
function organizationOf(
  row: ProgramRow,
  { organization: name, organizationName: words }: Cells,
  { organizations }: Directories,
): Pick<Speaker, 'organization' | 'organizationName'> {
  const inWords = words === '' ? {} : { organizationName: words };
  if (name === '') return inWords;
  const entry = entryOf(name, organizations);
  if ('id' in entry) return { organization: entry.id, ...inWords };
  const why = noEntry('организации', name, entry.found, organizations);
  if (entry.found.length > 1 || words !== '') {
    row.error('organization', why);
    return inWords;
  }
  row.warning(
    'organization',
    `карточки ${quoted(name)} в каталоге нет, название останется словами.${offer(name, organizations)}`,
  );
  return { organizationName: name };
}

/** Card of a person: the one that is named, or, in a table without such a column, the only one of that name. */
function personOf(row: ProgramRow, cells: Cells, { people }: Directories): Pick<Speaker, 'person'> {
  const { name, person } = cells;
  if (row.has('person')) {
    if (person === '') return {};
    const entry = entryOf(person, people);
    if ('id' in entry) return { person: entry.id };
    row.error('person', noEntry('карточки', person, entry.found, people));
    return {};
  }
  const turned = name.replace(/^(\S+)\s+(\S+)$/, '$2 $1');
  const entry = [name, turned].map((one) => entryOf(one, people)).find((one) => 'id' in one);
  if (!entry || !('id' in entry)) return {};
  row.warning('name', `имя совпало с карточкой «${people.nameOf(entry.id)}», поставлена ссылка.`);
  return { person: entry.id };
}

/** Cells of a row for each who speaks. */
function cellsOf(row: ProgramRow): Cells[] {
  const text = row.text('name');
  const names = valuesOf(text ?? '');
  const values = SPEAKER_KEYS.map((key) => {
    const cell = key === 'name' ? undefined : row.text(key);
    if (cell === undefined) return [key, undefined] as const;
    if (names.length === 0) {
      row.error(key, 'заполнено, а кто выступает — не сказано.');
      return [key, undefined] as const;
    }
    const own = valuesFor(cell, names.length);
    if (!own) {
      row.error(
        key,
        `выступающих — ${names.length}, а здесь ${counted(valuesOf(cell).length, 'строка', 'строки', 'строк')}. Дайте каждому свою строку в том же порядке; у кого значения нет, оставьте её пустой.`,
      );
    }
    return [key, own] as const;
  });
  const columns = new Map(values);
  return names.map((name, index) => {
    const at = (key: (typeof SPEAKER_KEYS)[number]) => columns.get(key)?.[index] ?? '';
    return {
      name,
      role: at('role'),
      post: at('post'),
      organization: at('organization'),
      organizationName: at('organizationName'),
      person: at('person'),
    };
  });
}

/** Who speaks, as a row tells. */
export function speakersOf(row: ProgramRow, directories: Directories): Speaker[] {
  return cellsOf(row).flatMap((cells) => {
    if (cells.name === '') {
      row.error('name', 'пустая строка между именами. Впишите имя или удалите строку.');
      return [];
    }
    const person = personOf(row, cells, directories);
    return [
      {
        name: cells.name,
        ...person,
        post: cells.post,
        ...organizationOf(row, cells, directories),
        role: roleOf(row, cells.role),
      },
    ];
  });
}
