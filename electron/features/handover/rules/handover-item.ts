/** What may go along, before anybody chose: an item of the dossier with what its text tells. */
import type { HandoverPart } from '../../../contract/handover-parts';

export type Candidate = {
  readonly part: HandoverPart;
  /** Of its record, guardian, relative, member of staff, or of the dossier. */
  readonly id: string;
  /** With names. */
  readonly title: string;
  readonly on: string | null;
  /** On its pages. */
  readonly characters: number;
  /** Of an attachment; else 0. */
  readonly bytes: number;
  /** What belongs to a secret address: it stays, whatever anybody chooses. */
  readonly never: boolean;
  /** Its text tells a secret address, or a phone or e-mail that leads to it: it stays too. */
  readonly secretAddress: boolean;
  /** It names another child. */
  readonly otherChild: boolean;
  /** It tells of health, faith, origin or the like (AVG art. 9). */
  readonly specialCategory: boolean;
};

export const keyOf = ({ part, id }: Pick<Candidate, 'part' | 'id'>): string => `${part}:${id}`;
