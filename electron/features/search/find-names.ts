/** Hits on names: case files by pupil or code name first, then pupils without a file. */
import { CaseFileId, PupilId } from '../../contract/ids';
import { displayNameOf, sortNameOf } from '../../contract/person-name';
import type { SearchHit } from '../../contract/search';
import type { ReadHandle } from '../../vault/database/handles';
import { shownCodeName } from '../privacy/known-names';
import { highlight } from './highlight';
import { selectCaseFilesById, selectCodeNamesOf, selectPupilsByName } from './names-repository';
import type { FoundNameRow } from './names-repository';
import { fold, matchesAll, toMatchQuery, tokensOf } from './query-words';
import type { Word } from './query-words';

export type Asked = {
  readonly schoolId: string;
  readonly words: readonly Word[];
  /** The privacy view: by code name alone, so that typing a name doesn't tell whose file it is. */
  readonly namesHidden: boolean;
};

const MAX_CODE_NAMES = 50;
const collator = new Intl.Collator('nl', { sensitivity: 'base' });

export const nameOfRow = (
  row: Pick<
    FoundNameRow,
    'first_name' | 'given_names' | 'initials' | 'prefix' | 'last_name' | 'nickname'
  >,
) => ({
  firstName: row.first_name,
  givenNames: row.given_names,
  initials: row.initials,
  prefix: row.prefix,
  lastName: row.last_name,
  nickname: row.nickname,
});

/** "Casus Lantaarn" is found by "lantaarn" and "casus lan", not by "casus" alone. */
const byCodeName = async (
  read: ReadHandle,
  { schoolId, words }: Asked,
): Promise<readonly FoundNameRow[]> => {
  const asked = words.filter(({ text }) => text !== 'casus');
  if (asked.length === 0) return [];
  const all = await selectCodeNamesOf(read, schoolId);
  const ids = all
    // Cheap first: this runs over every file of the school at every key.
    .filter(({ code_name }) => asked.every(({ text }) => fold(code_name).includes(text)))
    .filter(({ code_name }) => matchesAll(code_name, asked))
    .map(({ id }) => id);
  return ids.length === 0 ? [] : selectCaseFilesById(read, ids.slice(0, MAX_CODE_NAMES));
};

/** The name as shown, with the other name behind it that made it a hit: "Noor Dekker (Eleonora)". */
const shownName = (row: FoundNameRow, words: readonly Word[]): string => {
  const name = displayNameOf(nameOfRow(row));
  if (matchesAll(name, words)) return name;
  const other = [row.nickname, row.given_names].find((one) =>
    words.some((word) => one !== '' && !matchesAll(name, [word]) && matchesAll(one, [word])),
  );
  return other === undefined ? name : `${name} (${other})`;
};

const isWhole = (row: FoundNameRow, words: readonly Word[]): boolean => {
  const names = [row.first_name, row.given_names, row.nickname, row.prefix, row.last_name];
  const tokens = new Set(
    tokensOf([...names, row.code_name ?? ''].join(' ')).map(({ text }) => text),
  );
  return words.every(({ text }) => tokens.has(text) || text === 'casus');
};

const standing = ({ status }: FoundNameRow): number =>
  status === 'active' ? 0 : status === null ? 1 : 2;

/** Whole names before beginnings, files in use before pupils without one, archived ones last. */
const inOrder = (rows: readonly FoundNameRow[], words: readonly Word[]): readonly FoundNameRow[] =>
  rows
    .map((row) => ({
      row,
      whole: isWhole(row, words) ? 0 : 1,
      sortName: sortNameOf(nameOfRow(row)),
    }))
    .sort(
      (a, b) =>
        a.whole - b.whole ||
        standing(a.row) - standing(b.row) ||
        collator.compare(a.sortName, b.sortName),
    )
    .map(({ row }) => row);

const hitOf = (row: FoundNameRow, { words, namesHidden }: Asked): SearchHit => {
  const classGroupName = row.class_group_name;
  if (row.case_file_id === null || row.code_name === null) {
    const name = highlight(shownName(row, words), words);
    return { type: 'pupil', pupilId: PupilId.parse(row.pupil_id), name, classGroupName };
  }
  const shown = namesHidden ? shownCodeName(row.code_name) : shownName(row, words);
  return {
    type: 'caseFile',
    caseFileId: CaseFileId.parse(row.case_file_id),
    codeName: row.code_name,
    name: highlight(shown, words),
    classGroupName,
    archived: row.status === 'archived',
  };
};

/** At most `limit` hits. */
export const findNames = async (
  read: ReadHandle,
  asked: Asked & { readonly limit: number },
): Promise<readonly SearchHit[]> => {
  const { words, schoolId, namesHidden, limit } = asked;
  const coded = await byCodeName(read, asked);
  const named = namesHidden
    ? []
    : await selectPupilsByName(read, { match: toMatchQuery(words), schoolId });
  const rows = new Map([...coded, ...named].map((row) => [row.pupil_id, row]));
  return inOrder([...rows.values()], words)
    .slice(0, limit)
    .map((row) => hitOf(row, asked));
};
