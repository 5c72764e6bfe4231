/**
 * The compiled names of a school, kept as long as the vault process lives and no name changes. Making
 * them takes time in proportion to the number of pupils; using them doesn't.
 */
import { compileIdentities } from '../../deidentify';
import type { KnownIdentity, Matcher } from '../../deidentify';
import type { ReadHandle } from '../../vault/database/handles';
import { knownNames } from './known-names';
import { nameWords } from './name-words';
import { selectChangeCount, selectNameRows } from './names-repository';
import { ownNames } from './own-names';
import type { OwnNames } from './own-names';

export type NameMatcher = {
  readonly matcher: Matcher;
  /** "Casus Lantaarn" per case file, "een leerling" per pupil without one. */
  readonly codeNames: ReadonlyMap<string, string>;
  /** The names of one case file alone; undefined when the file isn't of this school. */
  readonly ownNames: (caseFileId: string) => OwnNames | undefined;
  /** The words that the names of the school consist of, as they were typed. */
  readonly words: ReadonlySet<string>;
};

type Kept = {
  readonly names: NameMatcher;
  /** The connection's count of changes when this was last found to be true. */
  readonly changes: number;
  readonly fingerprint: string;
};

// One map per open vault: it goes when the handle goes.
const kept = new WeakMap<ReadHandle, Map<string, Kept>>();

const ownNamesOf = (
  files: ReadonlyMap<string, KnownIdentity>,
  codeNames: ReadonlyMap<string, string>,
): NameMatcher['ownNames'] => {
  const made = new Map<string, OwnNames>();
  return (file) => {
    const identity = files.get(file);
    const codeName = codeNames.get(file);
    if (identity === undefined || codeName === undefined) return undefined;
    const own = made.get(file) ?? ownNames(identity, codeName);
    made.set(file, own);
    return own;
  };
};

const compile = (rows: Parameters<typeof knownNames>[0]): NameMatcher => {
  const { files, codeNames } = knownNames(rows);
  const matcher = compileIdentities(files);
  const identities = new Map(files.map(({ file, identity }) => [file, identity]));
  return {
    matcher,
    codeNames,
    ownNames: ownNamesOf(identities, codeNames),
    words: nameWords(rows),
  };
};

/**
 * The matcher of a school. Nothing is read while nothing was written since; after a write the names
 * are read and compared whole, so that no rename is ever missed, and compiled only when they differ.
 */
export const nameMatcher = async (read: ReadHandle, schoolId: string): Promise<NameMatcher> => {
  const schools = kept.get(read) ?? new Map<string, Kept>();
  kept.set(read, schools);
  const before = schools.get(schoolId);
  const changes = await selectChangeCount(read);
  if (before?.changes === changes) return before.names;
  const rows = await selectNameRows(read, schoolId);
  const fingerprint = JSON.stringify(rows);
  const names = before?.fingerprint === fingerprint ? before.names : compile(rows);
  schools.set(schoolId, { names, changes, fingerprint });
  return names;
};
