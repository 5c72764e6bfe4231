/**
 * Who in the list is who in the vault. A wrong match would put one child's data in another's file, so
 * what is not sure is asked, and until it is answered nothing happens to either.
 */
import type { PupilId } from '../../../contract/ids';
import type { ListedPupil } from './class-list';
import { firstNameKey, fullNameKey, keySpaceOf, surnameKey } from './field-values';
import type { Answer, Ask, AskCode, ExistingPupil } from './import-plan-types';

export type Match =
  | { readonly kind: 'known'; readonly listed: ListedPupil; readonly existing: ExistingPupil }
  | { readonly kind: 'new'; readonly listed: ListedPupil }
  | { readonly kind: 'held'; readonly listed: ListedPupil; readonly ask: Ask }
  | {
      readonly kind: 'leftOut';
      readonly listed: ListedPupil;
      readonly candidates: readonly PupilId[];
    };

type Matching = {
  readonly listed: readonly ListedPupil[];
  readonly existing: readonly ExistingPupil[];
  readonly answers: readonly Answer[];
  /** Nothing of the listed pupil differs from the existing one, class included. */
  readonly isSame: (existing: ExistingPupil, listed: ListedPupil) => boolean;
};

type Person = Pick<
  ExistingPupil,
  'birthDate' | 'lastName' | 'prefix' | 'firstName' | 'givenNames' | 'initials'
>;

const strongKey = (person: Person): string | null =>
  person.birthDate === null ? null : `${fullNameKey(person)}|${person.birthDate}`;

const isOtherPerson = (a: Person, b: Person): boolean =>
  a.birthDate !== null &&
  b.birthDate !== null &&
  a.birthDate !== b.birthDate &&
  surnameKey(a) !== surnameKey(b) &&
  firstNameKey(a) !== firstNameKey(b);

/** Two stable keys of the same space that differ: then they can only be the same child by mistake. */
const keysConflict = (listed: ListedPupil, existing: ExistingPupil): boolean => {
  const space = keySpaceOf(listed.key);
  return (
    space !== 'unstable' &&
    space === keySpaceOf(existing.sourceKey) &&
    listed.key !== existing.sourceKey
  );
};

const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

export const askIdOf = (code: AskCode, listKey: string): string => `${code}:${listKey}`;

export const matchPupils = ({ listed, existing, answers, isSame }: Matching): readonly Match[] => {
  const answerOf = new Map(answers.map((answer) => [answer.askId, answer]));
  const byId = new Map(existing.map((pupil) => [pupil.id, pupil]));
  const free = new Set(existing);
  const matches = new Map<ListedPupil, Match>();
  const known = (pupil: ListedPupil, match: ExistingPupil): void => {
    free.delete(match);
    matches.set(pupil, { kind: 'known', listed: pupil, existing: match });
  };

  const ask = (code: AskCode, pupil: ListedPupil, candidates: readonly ExistingPupil[]): void => {
    const id = askIdOf(code, pupil.key);
    const ids = candidates.map((candidate) => candidate.id);
    const answer = answerOf.get(id);
    const same =
      answer?.kind === 'same' && ids.includes(answer.pupilId)
        ? byId.get(answer.pupilId)
        : undefined;
    if (same !== undefined && free.has(same)) return known(pupil, same);
    if (answer?.kind === 'add' && code !== 'SAME_KEY_OTHER_PERSON') {
      matches.set(pupil, { kind: 'new', listed: pupil });
    } else if (answer?.kind === 'leaveOut') {
      matches.set(pupil, { kind: 'leftOut', listed: pupil, candidates: ids });
    } else {
      const { key: listKey, line } = pupil;
      matches.set(pupil, {
        kind: 'held',
        listed: pupil,
        ask: { id, code, listKey, line, candidates: ids },
      });
    }
  };

  // 1. Stable keys (FORMAT.md rule 3): the same key is the same child, unless everything else differs.
  const bySourceKey = new Map(existing.map((pupil) => [pupil.sourceKey, pupil]));
  for (const pupil of listed) {
    const match = pupil.keyIsStable ? bySourceKey.get(pupil.key) : undefined;
    if (match === undefined) continue;
    if (isOtherPerson(pupil, match)) {
      ask('SAME_KEY_OTHER_PERSON', pupil, [match]);
      free.delete(match);
    } else known(pupil, match);
  }

  // 2. Without a usable key: an exact image first, so that the same file again changes nothing. A first
  // and a surname that only one child has on both sides will do when it changes nothing about that child.
  const images = groupBy(free, fullNameKey);
  const namesakes = groupBy(listed, fullNameKey);
  for (const exact of [true, false]) {
    for (const pupil of listed) {
      if (matches.has(pupil) || pupil.keyIsStable) continue;
      const name = fullNameKey(pupil);
      const candidates = images.get(name) ?? [];
      const isAlone = candidates.length === 1 && namesakes.get(name)?.length === 1;
      if (!exact && !(isAlone && firstNameKey(pupil) !== '')) continue;
      const image = candidates.find(
        (p) =>
          free.has(p) &&
          isSame(p, pupil) &&
          (!exact || (p.sourceKey === null && p.birthDate === pupil.birthDate)),
      );
      if (image !== undefined) known(pupil, image);
    }
  }

  // 3. Names and birth date, when they point at exactly one child on both sides.
  const open = () => listed.filter((pupil) => !matches.has(pupil));
  const strong = groupBy(free, strongKey);
  const strongListed = groupBy(open(), strongKey);
  for (const pupil of open()) {
    const key = strongKey(pupil);
    if (key === null) continue;
    const candidates = (strong.get(key) ?? []).filter((p) => free.has(p));
    const [only] = candidates;
    if (only === undefined) continue;
    const isAlone = candidates.length === 1 && strongListed.get(key)?.length === 1;
    if (isAlone && !keysConflict(pupil, only)) known(pupil, only);
    else ask('POSSIBLE_DOUBLE', pupil, candidates);
  }

  // 4. Names alone, or surname and birth date, where a key can't tell: a person must say.
  const weak = groupBy(free, surnameKey);
  for (const pupil of open()) {
    const candidates = (weak.get(surnameKey(pupil)) ?? []).filter((p) => {
      if (!free.has(p) || keysConflict(pupil, p)) return false;
      const sameFirst = fullNameKey(p) === fullNameKey(pupil);
      return p.birthDate === null || pupil.birthDate === null
        ? sameFirst
        : p.birthDate === pupil.birthDate && p.sourceKey === null;
    });
    if (candidates.length > 0) ask('POSSIBLE_DOUBLE', pupil, candidates);
    else matches.set(pupil, { kind: 'new', listed: pupil });
  }
  return listed.flatMap((pupil) => matches.get(pupil) ?? []);
};
