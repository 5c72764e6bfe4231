import type { FormCode } from './finding';
import type { FormKind } from './trie';
import type { Typo } from './typos';

/** A known value met in a text, before its context is judged. Tokens are inclusive. */
export type Hit = {
  readonly from: number;
  readonly to: number;
  /** The name, without possessive. */
  readonly start: number;
  readonly end: number;
  /** As `end`, with the possessive. */
  readonly tail: number;
  readonly kind: FormKind;
  readonly code: FormCode;
  /** Indexes of the subjects who may be meant. */
  readonly subjects: readonly number[];
  /** The token whose capital counts. */
  readonly core: number;
  readonly ordinary: boolean;
  readonly possessive: 'no' | 'bare' | 'apostrophe';
  readonly diminutive: boolean;
  readonly typo: Typo | 'no';
  /** Made of several names of one person: the names vouch for each other. */
  readonly merged: boolean;
  /** A known surname behind initials of nobody known: a relative, maybe. */
  readonly stranger: boolean;
};
