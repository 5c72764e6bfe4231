/** An OPP as the screens get it. Invented. */
import { Opp } from '../../../electron/contract/opp';
import type { OppVersion } from '../../../electron/contract/opp';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import { OppFinding } from '../../../electron/contract/opp-rules';
import type { OppRuleId } from '../../../electron/contract/opp-rules';
import { OppStep } from '../../../electron/contract/opp-steps';
import type { z } from 'zod';

/** A UUIDv7 that ends in this number. */
export const idOf = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A hash of one letter. */
export const hashOf = (letter: string): string => letter.repeat(64);

const MOMENT = '2026-11-22T09:00:00Z';

export const version = (change: Partial<OppVersion> = {}): OppVersion => ({
  number: 1,
  stage: 'draft',
  content: emptyOppContent(),
  contentHash: hashOf('a'),
  actionHash: hashOf('b'),
  shortHash: 'aaaaaaaa',
  consent: 'asked',
  actionInForce: false,
  adoptedOn: null,
  adoptedByRole: null,
  waivers: [],
  version: 1,
  createdAt: MOMENT,
  updatedAt: MOMENT,
  ...change,
});

export const finding = (
  rule: OppRuleId,
  change: Partial<z.input<typeof OppFinding>> = {},
): OppFinding =>
  OppFinding.parse({
    rule,
    section: null,
    itemId: null,
    on: null,
    schoolYear: null,
    blocks: false,
    waiver: null,
    ...change,
  });

let made = 100;

export const step = (
  detail: z.input<typeof OppStep>['detail'],
  change: Partial<z.input<typeof OppStep>> = {},
): OppStep => {
  made += 1;
  return OppStep.parse({
    id: idOf(made),
    oppId: idOf(1),
    versionNumber: 1,
    on: '2026-11-03',
    detail,
    contentHash: hashOf('a'),
    actionHash: hashOf('b'),
    byRole: 'careCoordinator',
    recordedAt: MOMENT,
    withdrawn: null,
    ...change,
  });
};

export const consultation: z.input<typeof OppStep>['detail'] = {
  kind: 'consultation',
  guardianIds: [],
  others: 'leerkracht',
  outcome: 'Besproken.',
  agreed: true,
};

export const consent = (answer: 'yes' | 'no' = 'yes'): z.input<typeof OppStep>['detail'] => ({
  kind: 'consent',
  guardianId: idOf(5),
  answer,
  ground: '',
  how: 'meeting',
});

export const evaluation = (
  conclusion: 'continue' | 'revise' | 'close',
): z.input<typeof OppStep>['detail'] => ({
  kind: 'evaluation',
  guardianIds: [],
  others: '',
  outcomes: [{ goalId: idOf(9), result: 'reached', why: 'Geoefend.', next: 'stop' }],
  summary: '',
  guardiansSaid: '',
  pupil: { heard: false, reason: 'Ziek.' },
  conclusion,
});

export const opp = (change: Partial<Opp> = {}): Opp => ({
  ...Opp.parse({
    id: idOf(1),
    caseFileId: idOf(2),
    status: 'preparing',
    facts: { schoolKind: 'primary', trigger: null, triggerOn: null, startOn: null, endOn: null },
    factsVersion: 1,
    deadlineOn: null,
    closedReason: '',
    draft: null,
    inForce: null,
    versions: [],
    steps: [],
    events: [],
    findings: [],
  }),
  ...change,
});
