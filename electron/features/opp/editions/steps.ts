/** The recorded steps, by kind and day. Pure. */
import type { OppStepKind, OppStepOf } from '../../../contract/opp-steps';
import type { OppStepDetailRecord, OppStepRecord } from '../opp-records';
import { isFilled } from './blocks';
import { editionTexts } from './edition-texts';
import type { PrintedOpp } from './printed-opp';

type DetailOf<Kind extends OppStepKind> = Extract<OppStepDetailRecord, { kind: Kind }>;

export type StepOf<Kind extends OppStepKind> = OppStepRecord & { readonly detail: DetailOf<Kind> };

export type Heard = OppStepOf<'hearing'>['pupil'];

const isOf =
  <Kind extends OppStepKind>(kind: Kind) =>
  (step: OppStepRecord): step is StepOf<Kind> =>
    step.detail.kind === kind;

const momentOf = ({ on, recordedAt }: OppStepRecord): string => `${on} ${recordedAt}`;

/** Oldest first; of one day in the order in which they were recorded. */
export const stepsOf = <Kind extends OppStepKind>(
  { steps }: Pick<PrintedOpp, 'steps'>,
  kind: Kind,
): readonly StepOf<Kind>[] =>
  steps
    .filter((step) => step.withdrawn === null)
    .filter(isOf(kind))
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));

/** A guardian's name, or the plain word where there is none. */
const guardianName = ({ guardianNames }: PrintedOpp, id: string): string =>
  guardianNames.get(id) ?? editionTexts.cycle.guardian;

/** Those who may be listed. */
const listed = ({ unlistedIds }: PrintedOpp, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !unlistedIds.has(id));

type Present = Pick<DetailOf<'consultation'>, 'guardianIds' | 'others'>;

/** Who was there without saying which guardian: for pages that every guardian reads. */
export const neutralPresentText = (printed: PrintedOpp, { guardianIds, others }: Present): string =>
  [listed(printed, guardianIds).length === 0 ? '' : editionTexts.cycle.guardians, others.trim()]
    .filter(isFilled)
    .join(', ');

/** Who was there: guardians, then others. */
export const presentText = (printed: PrintedOpp, { guardianIds, others }: Present): string =>
  [...listed(printed, guardianIds).map((id) => guardianName(printed, id)), others.trim()]
    .filter(isFilled)
    .join(', ');
