import type { Draft } from '../draft';
import { SURE } from './spot';
import type { Spot } from './spot';

/** A spot as a detector hands it in, given who it is about and what it becomes. */
export function toDraft(
  spot: Spot,
  { subject, proposal }: Pick<Draft, 'subject' | 'proposal'>,
): Draft {
  const { start, end, tag, reason, confidence, soft = false } = spot;
  const certainty = confidence >= SURE ? 'sure' : 'question';
  return {
    start,
    end,
    tag,
    subject,
    certainty,
    form: 'unknown',
    reason,
    confidence,
    soft,
    proposal,
  };
}
