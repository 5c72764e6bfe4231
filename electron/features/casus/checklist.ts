/** What must be done before a casus is released (issue 3, section 3), with what is still open. Pure. */
import { CodedError } from '../../contract/coded-error';
import { textOf } from './casus-findings';
import type { CasusMeterRecord, CasusRecord } from './casus-records';

type Checked = Pick<CasusRecord, 'status' | 'parts' | 'basis' | 'openQuestions' | 'leftovers'> & {
  readonly meter: CasusMeterRecord;
};

export type Checklist = CasusRecord['checklist'];

const isEmpty = ({ parts }: Pick<CasusRecord, 'parts'>): boolean =>
  parts.every((part) => textOf(part).trim() === '');

/** Too few pupils fit, or nobody can say how many. */
const isMeterOpen = (casus: Pick<Checked, 'parts' | 'meter'>): boolean => {
  const { state, belowMinimum, acceptedReason } = casus.meter;
  const asks = state === 'noList' || belowMinimum;
  return asks && acceptedReason === null && !isEmpty(casus);
};

/** Without the parents somebody must say why (domain.md section 2, item 11). */
const isBasisOpen = ({ basis }: Pick<CasusRecord, 'basis'>): boolean =>
  basis === null || (basis.kind === 'withoutGuardians' && basis.note.trim() === '');

export const checklistOf = (casus: Checked): Checklist => [
  { item: 'text', open: Number(isEmpty(casus)) },
  { item: 'questions', open: casus.openQuestions },
  { item: 'leftovers', open: casus.leftovers.length },
  { item: 'meter', open: Number(isMeterOpen(casus)) },
  { item: 'basis', open: Number(isBasisOpen(casus)) },
  // Answered at the release itself: who changes a word reads it aloud again.
  { item: 'readAloud', open: Number(casus.status === 'draft') },
];

type Confirmed = {
  /** The version that the person read. */
  readonly version: number;
  /** How many kept sure findings the summary listed that the person confirmed. */
  readonly keptSure: number;
  /** Of the text that the person read. */
  readonly textHash: string;
  readonly readAloud: boolean;
};

/**
 * @throws CodedError VERSION_CONFLICT, CASUS_EMPTY, QUESTIONS_OPEN, IDENTITY_LEFT (with counts),
 * METER_UNANSWERED, BASIS_MISSING, NOT_READ_ALOUD, TEXT_CHANGED
 */
export const refuseUnanswered = (casus: CasusRecord, confirmed: Confirmed): void => {
  if (casus.version !== confirmed.version) {
    throw new CodedError('VERSION_CONFLICT', { version: casus.version });
  }
  if (isEmpty(casus)) throw new CodedError('CASUS_EMPTY');
  const { openQuestions } = casus;
  if (openQuestions > 0) throw new CodedError('QUESTIONS_OPEN', { open: openQuestions });
  const left = casus.leftovers.length + Math.abs(casus.keptSure - confirmed.keptSure);
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
  const { matching, minimum } = casus.meter;
  if (isMeterOpen(casus)) throw new CodedError('METER_UNANSWERED', { matching, minimum });
  if (isBasisOpen(casus)) throw new CodedError('BASIS_MISSING');
  if (!confirmed.readAloud) throw new CodedError('NOT_READ_ALOUD');
  // A name that became known meanwhile, or a day that passed, makes another text of the same letters.
  if (casus.textHash !== confirmed.textHash) throw new CodedError('TEXT_CHANGED');
};
