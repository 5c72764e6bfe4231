/** The steps of one kind, oldest first. */
import type { OppStepKind } from '../../../contract/opp-steps';
import type { OppStepDetailRecord, OppStepRecord } from '../opp-records';
import type { RuleInput } from './rule-input';

export type StepOf<Kind extends OppStepKind> = OppStepRecord & {
  readonly detail: Extract<OppStepDetailRecord, { kind: Kind }>;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of all versions, not withdrawn; by day, and on one day by when they were recorded (ids rise with time). */
export const stepsOf = <Kind extends OppStepKind>(
  { steps }: Pick<RuleInput, 'steps'>,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  steps
    .filter((step): step is StepOf<Kind> => step.detail.kind === kind && step.withdrawn === null)
    .toSorted(
      (a, b) => compare(a.on, b.on) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id),
    );

/** Of the version that is checked alone. */
export const stepsOfVersion = <Kind extends OppStepKind>(
  input: Pick<RuleInput, 'steps' | 'version'>,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  stepsOf(input, kind).filter(({ versionNumber }) => versionNumber === input.version.number);
