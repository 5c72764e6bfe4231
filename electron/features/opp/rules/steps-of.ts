/** The steps of one kind, oldest first. */
import type { OppStepKind } from '../../../contract/opp-steps';
import type { OppStepDetailRecord, OppStepRecord } from '../opp-records';
import type { RuleInput } from './rule-input';

export type StepOf<Kind extends OppStepKind> = OppStepRecord & {
  readonly detail: Extract<OppStepDetailRecord, { kind: Kind }>;
};

type OfVersion = Pick<RuleInput, 'steps'> & { readonly version: { readonly number: number } };

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
  input: OfVersion,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  stepsOf(input, kind).filter(({ versionNumber }) => versionNumber === input.version.number);

/**
 * With parents: at least one guardian of the file was there; who stands in `others` alone is not known to be
 * one. Law: WPO art. 40a lid 1, 3 and 4 ask for consultation and evaluation with the parents.
 */
export const isWithGuardian = ({
  guardianIds,
}: Pick<StepOf<'consultation' | 'evaluation'>['detail'], 'guardianIds'>): boolean =>
  guardianIds.length > 0;

/** The consultations of the version that were held with a guardian, oldest first. */
export const consultationsOf = (input: OfVersion): readonly StepOf<'consultation'>[] =>
  stepsOfVersion(input, 'consultation').filter(({ detail }) => isWithGuardian(detail));
