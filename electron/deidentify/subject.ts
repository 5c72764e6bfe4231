import type { GuardianRelation, Sex, StaffRole, SubjectRef } from './identity';
import type { Tag } from './finding';

/** A person or thing that a matcher knows. */
export type Subject = {
  readonly ref: SubjectRef;
  readonly sex: Sex;
  readonly role?: StaffRole | GuardianRelation;
  /** Folded letters, in the order in which they are written. */
  readonly initials: readonly string[];
  /** Letters with which the name may start: of the first name and of the first initial. */
  readonly letters: readonly string[];
  /** Folded words that may stand between first name and surname. */
  readonly prefixWords: readonly string[];
  /** A person's initials written as one block, folded: see `blocksOf`. */
  readonly blocks?: readonly string[];
  /** Of a term: its tag and its own replacement. */
  readonly tag?: Tag;
  readonly proposal?: string;
};

const FAMILY = new Set(['pupil', 'guardian', 'sibling']);

/** Pupil, guardians and siblings share surnames; others only by chance. */
export function isFamily(subject: Subject): boolean {
  return FAMILY.has(subject.ref.kind);
}

export function sameSubject(a: SubjectRef, b: SubjectRef): boolean {
  return a.kind === b.kind && a.index === b.index && a.key === b.key && a.file === b.file;
}
