/** Inputs of the rules: one in which nothing is found, and changes of it. */
import { actionHashOf, contentHashOf } from '../../../../electron/features/opp/opp-hash';
import type {
  OppContentRecord,
  OppFactsRecord,
  OppStepDetailRecord,
  OppStepRecord,
  OppWaiverRecord,
} from '../../../../electron/features/opp/opp-records';
import type { RuleInput } from '../../../../electron/features/opp/rules/rule-input';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { contentWith, GOAL_ID, idOf } from './content';

export const TODAY = '2026-11-22';
/** Guardians: two with custody, one without, one of whom it is not known. */
export const ONE = idOf(1);
export const OTHER = idOf(2);
export const NO_CUSTODY = idOf(3);
export const UNKNOWN = idOf(4);

type Detail<Kind extends OppStepDetailRecord['kind']> = Extract<
  OppStepDetailRecord,
  { kind: Kind }
>;

export const consultation = (guardianIds: string[] = [ONE]): Detail<'consultation'> => ({
  kind: 'consultation',
  guardianIds,
  others: '',
  outcome: 'Besproken.',
  agreed: true,
});

export const consent = (
  guardianId: string,
  answer: 'yes' | 'no' = 'yes',
  ground = 'Liever in de groep.',
): Detail<'consent'> => ({ kind: 'consent', guardianId, answer, ground, how: 'meeting' });

export const heard = (
  words = 'Ik wil sneller lezen.',
  doneWith = 'Het staat als doel in het OPP.',
): Detail<'hearing'>['pupil'] => ({ heard: true, form: 'talk', words, doneWith });

export const notHeard = (reason: string): Detail<'hearing'>['pupil'] => ({ heard: false, reason });

export const hearing = (pupil: Detail<'hearing'>['pupil'] = heard()): Detail<'hearing'> => ({
  kind: 'hearing',
  pupil,
});

export const signature = (): Detail<'signature'> => ({
  kind: 'signature',
  who: 'moeder',
  role: 'guardian',
  meaning: 'seen',
  attachmentId: null,
});

export const evaluation = (change: Partial<Detail<'evaluation'>> = {}): Detail<'evaluation'> => ({
  kind: 'evaluation',
  guardianIds: [ONE],
  others: '',
  outcomes: [],
  summary: '',
  guardiansSaid: '',
  pupil: heard(),
  conclusion: 'continue',
  ...change,
});

export const outcome = (
  next: 'continue' | 'adjust' | 'stop' = 'continue',
): Detail<'evaluation'>['outcomes'][number] => ({
  goalId: GOAL_ID,
  result: 'partly',
  why: '',
  next,
});

const EMPTY_HASH = '0'.repeat(64);

/** Of version 1; without hashes it is about a text that nobody has now. */
export const step = (
  detail: OppStepDetailRecord,
  change: Partial<OppStepRecord> = {},
): OppStepRecord => ({
  id: idOf(100),
  oppId: idOf(99),
  versionNumber: 1,
  on: '2026-11-18',
  detail,
  contentHash: EMPTY_HASH,
  actionHash: EMPTY_HASH,
  byRole: 'careCoordinator',
  recordedAt: '2026-11-18T14:00:00.000Z',
  withdrawn: null,
  ...change,
});

/** On this very text. */
export const stepOn = (
  content: OppContentRecord,
  detail: OppStepDetailRecord,
  change: Partial<OppStepRecord> = {},
): OppStepRecord =>
  step(detail, {
    contentHash: contentHashOf(content),
    actionHash: actionHashOf(content),
    ...change,
  });

/** All that a version needs before it is adopted. */
export const allSteps = (content: OppContentRecord = contentWith()): OppStepRecord[] =>
  [consultation(), hearing(), consent(ONE), signature()].map((detail) => stepOn(content, detail));

/** The steps of a version, with others in the place of those of a kind. */
export const stepsWith = (
  kind: OppStepDetailRecord['kind'],
  others: readonly OppStepRecord[] = [],
): OppStepRecord[] => [...allSteps().filter(({ detail }) => detail.kind !== kind), ...others];

export const waiver = (rule: OppRuleId): OppWaiverRecord => ({
  rule,
  reason: 'Het gesprek is gepland.',
  byRole: 'careCoordinator',
  at: '2026-11-18T14:00:00.000Z',
});

export type InputChange = Partial<
  Omit<RuleInput, 'version' | 'facts'> & {
    readonly content: OppContentRecord;
    readonly facts: Partial<OppFactsRecord>;
    readonly number: number;
    readonly adoptedOn: string | null;
    readonly waivers: readonly OppWaiverRecord[];
    readonly createdOn: string;
  }
>;

/** A draft, version 1, of an OPP that was never adopted: nothing is found in it. */
export const inputWith = ({
  content = contentWith(),
  facts,
  number = 1,
  adoptedOn = null,
  waivers = [],
  createdOn = '2020-01-01',
  ...change
}: InputChange = {}): RuleInput => ({
  today: TODAY,
  facts: {
    schoolKind: 'primary',
    trigger: 'enrolment',
    triggerOn: '2026-11-02',
    startOn: '2026-11-09',
    endOn: null,
    ...facts,
  },
  pupil: { startDate: '2026-11-02', leaveDate: null },
  version: {
    number,
    content,
    contentHash: contentHashOf(content),
    actionHash: actionHashOf(content),
    adoptedOn,
    waivers,
    createdOn,
  },
  steps: allSteps(content),
  adoptions: [],
  custody: new Map([
    [ONE, 'yes'],
    [OTHER, 'yes'],
    [NO_CUSTODY, 'no'],
    [UNKNOWN, 'unknown'],
  ]),
  otherPeriods: [],
  closed: false,
  ...change,
});

/** Adopted as version 1 on this day, long enough ago that the pupil's start doesn't matter. */
export const adoptedWith = (adoptedOn: string, change: InputChange = {}): RuleInput =>
  inputWith({
    adoptions: [{ number: 1, adoptedOn }],
    adoptedOn,
    pupil: { startDate: null, leaveDate: null },
    ...change,
  });
