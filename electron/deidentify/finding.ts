import type { SubjectRef } from './identity';

/** Tags of shared/deid/FORMAT.md. */
export type Tag =
  | 'PERSON'
  | 'LOCATION'
  | 'ORGANISATION'
  | 'DATE'
  | 'AGE'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'BSN'
  | 'POSTCODE_ADDRESS'
  | 'ID';

/** How a known value was written. */
export type FormCode =
  | 'full-name'
  | 'first-name'
  | 'nickname'
  | 'given-name'
  | 'last-name'
  | 'name-part'
  | 'surname-part'
  | 'middle-name'
  | 'initials'
  | 'school'
  | 'place'
  | 'place-adjective'
  | 'birth-date'
  | 'birthday'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'postcode'
  | 'street'
  | 'number'
  | 'term'
  /** Not known: seen by its shape, its company or a list. */
  | 'unknown';

/**
 * Why something was found (sure) or why it is asked (question).
 * 'ordinary-word', 'short-word', 'acronym' and 'part-of-word' only ever go with a question;
 * 'other-person' says that the name is known, but seems to be borne by somebody else.
 */
export type ReasonCode =
  | FormCode
  | 'possessive'
  | 'diminutive'
  | 'typo'
  | 'ordinary-word'
  | 'short-word'
  | 'acronym'
  | 'other-person'
  | 'part-of-word'
  // Of what nobody knows:
  | 'person'
  | 'found-before'
  | 'organisation'
  | 'place-name'
  | 'date'
  | 'age'
  | 'bsn'
  | 'iban'
  | 'handle';

export type Certainty = 'sure' | 'question';

/** One known value in one text. All offsets are UTF-16 units, ends exclusive. */
export type Finding = {
  readonly id: string;
  readonly partId: string;
  /** The name itself: without title, role or possessive -s (FORMAT.md). */
  readonly start: number;
  readonly end: number;
  /** What the proposal replaces: with article, title and possessive, so that it reads as Dutch. */
  readonly replaceStart: number;
  readonly replaceEnd: number;
  readonly tag: Tag;
  readonly subject: SubjectRef;
  readonly certainty: Certainty;
  /** How likely it is that this identifies somebody, 0 to 1; for ordering, the certainty decides. */
  readonly confidence: number;
  readonly form: FormCode;
  readonly reason: ReasonCode;
  /** The characters from start to end, as they stand in the source. */
  readonly surface: string;
  /** The words on either side, folded: tells equal occurrences apart after an edit. */
  readonly around: string;
  readonly proposal: string;
};

/** Deterministic id of a finding: part, place and surface, so that a stored decision is found again. */
export function findingId(where: Pick<Finding, 'partId' | 'start' | 'end' | 'surface'>): string {
  return `${where.partId}|${where.start}|${where.end}|${where.surface}`;
}
