/** Random steps of the cycle of an OPP, of every kind. */
import fc from 'fast-check';
import {
  oppGoalNexts,
  oppGoalResults,
  oppHearingForms,
} from '../../../../electron/contract/opp-steps';
import { anyId, anyLine, anyText, orNull } from './any-values';

/** Of the dossier that it is in. */
export type StepRefs = {
  readonly guardianIds: readonly string[];
  readonly attachmentIds: readonly string[];
};

const text = anyText({ max: 5000 });
const filled = anyText({ min: 1, max: 5000 });

const anyHeard = fc.oneof(
  fc.record({
    heard: fc.constant(true),
    form: fc.constantFrom(...oppHearingForms),
    words: filled,
    doneWith: text,
  }),
  fc.record({ heard: fc.constant(false), reason: filled }),
);

const anyOutcome = fc.record({
  goalId: anyId,
  result: fc.constantFrom(...oppGoalResults),
  why: text,
  next: fc.constantFrom(...oppGoalNexts),
});

export const anyStepDetail = ({ guardianIds, attachmentIds }: StepRefs) => {
  const present = {
    guardianIds: fc.subarray([...guardianIds], { maxLength: Math.min(guardianIds.length, 12) }),
    others: anyLine({ max: 500 }),
  };
  return fc.oneof(
    fc.record({
      kind: fc.constant('consultation'),
      ...present,
      outcome: filled,
      agreed: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('consent'),
      // Also of a guardian who left the file since.
      guardianId: guardianIds.length === 0 ? anyId : fc.constantFrom(...guardianIds),
      answer: fc.constantFrom('yes', 'no'),
      ground: text,
      how: fc.constantFrom('meeting', 'paper', 'other'),
    }),
    fc.record({ kind: fc.constant('hearing'), pupil: anyHeard }),
    fc.record({
      kind: fc.constant('signature'),
      who: anyLine({ min: 1, max: 300 }),
      role: fc.constantFrom('guardian', 'school', 'pupil', 'other'),
      meaning: fc.constantFrom('seen', 'agreed'),
      attachmentId: orNull(attachmentIds.length === 0 ? anyId : fc.constantFrom(...attachmentIds)),
    }),
    fc.record({
      kind: fc.constant('evaluation'),
      ...present,
      outcomes: fc.array(anyOutcome, { maxLength: 3 }),
      summary: text,
      guardiansSaid: text,
      pupil: anyHeard,
      conclusion: fc.constantFrom('continue', 'revise', 'close'),
    }),
    fc.record({ kind: fc.constant('dispute'), about: filled, route: text }),
  );
};
