/** Which pupils of this vault may be the one of a file that came in. Pure. */
import type { PupilDraft } from '../../../contract/records';

type PupilName = PupilDraft['name'];
type Person = { readonly name: PupilName; readonly birthDate: string | null };

export type Certainty = 'sameFile' | 'sure' | 'maybe';

/** The same however it is typed: case, accents, hyphens and blanks don't count. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s\-‐-―'’.]+/gu, ' ')
    .trim();

/** Every way in which somebody may be called, each with the surname. None without a surname. */
const fullNames = ({ firstName, nickname, givenNames, ...name }: PupilName): readonly string[] => {
  const surname = folded(`${name.prefix} ${name.lastName}`);
  if (folded(name.lastName) === '') return [];
  return [firstName, nickname, givenNames, givenNames.trim().split(/\s+/u)[0] ?? '']
    .map(folded)
    .filter((called) => called !== '')
    .map((called) => `${called}|${surname}`);
};

const isSameName = (one: PupilName, other: PupilName): boolean => {
  const names = new Set(fullNames(one));
  return fullNames(other).some((name) => names.has(name));
};

/**
 * Name and birth date are equal: `sure`; one of both: `maybe`, and a person says who it is. Custom: twins share a
 * day, and namesakes a name.
 */
const certaintyOf = (theirs: Person, own: Person): Certainty | null => {
  const named = isSameName(theirs.name, own.name);
  const born = theirs.birthDate !== null && theirs.birthDate === own.birthDate;
  if (named && born) return 'sure';
  return named || born ? 'maybe' : null;
};

const order: readonly Certainty[] = ['sameFile', 'sure', 'maybe'];

export type Matched<Own> = { readonly own: Own; readonly certainty: Certainty };

/**
 * @param isSameFile an own pupil whose file this file came into before, or whose file it once was
 * @returns the most certain first, each as often as once
 */
export const matchPupils = <Own extends Person>(
  theirs: Person,
  own: readonly Own[],
  isSameFile: (own: Own) => boolean,
): readonly Matched<Own>[] =>
  own
    .flatMap((one): Matched<Own>[] => {
      const certainty = isSameFile(one) ? 'sameFile' : certaintyOf(theirs, one);
      return certainty === null ? [] : [{ own: one, certainty }];
    })
    .toSorted((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty));

/**
 * Who is proposed: the one who is certain, or a new pupil where nobody comes near.
 * @returns null where a person has to say it: a maybe, or two who are equally certain
 */
export const proposedOf = (
  matched: readonly Matched<{ readonly pupilId: string }>[],
): { readonly kind: 'new' } | { readonly kind: 'pupil'; readonly pupilId: string } | null => {
  const [first, second] = matched;
  if (first === undefined) return { kind: 'new' };
  if (first.certainty === 'maybe' || first.certainty === second?.certainty) return null;
  return { kind: 'pupil', pupilId: first.own.pupilId };
};
