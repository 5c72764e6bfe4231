/** For each rule of a request: inputs in which it finds something, and inputs in which it doesn't. */
import type { ArrangementRuleId } from '../../../electron/contract/arrangement-rules';
import type { ArrangementRuleInput } from '../../../electron/features/arrangement/rules/rule-input';
import {
  fullContent,
  HOURS_ID,
  inputWith,
  lineProfile,
  OPP_ID,
  PIECES_ID,
  REPORT_ID,
  TRIED_ID,
} from './request';

export type Row = {
  readonly rule: ArrangementRuleId;
  readonly when: string;
  readonly input: ArrangementRuleInput;
  /** What it is about; none: the rule finds nothing. */
  readonly found: readonly (string | null)[];
};

type Rows = (when: string, input: Parameters<typeof inputWith>[0], found?: Row['found']) => Row;

const rowsOf = (rule: ArrangementRuleId): { readonly found: Rows; readonly not: Rows } => ({
  found: (when, input, found = [null]) => ({ rule, when, input: inputWith(input), found }),
  not: (when, input) => ({ rule, when, input: inputWith(input), found: [] }),
});

const content = (change: Record<string, unknown>) => ({ content: change });
const { limits, fields } = lineProfile;
const limit = (change: Partial<typeof limits>) => ({
  profile: { limits: { ...limits, ...change } },
});
const [tried] = fullContent().tried;
const [hours, pieces] = fullContent().costs;
const [report] = fullContent().reports;
const answers = (change: Record<string, string>) =>
  content({
    answers: fullContent().answers.map(({ key, value }) => ({ key, value: change[key] ?? value })),
  });
const words = (count: number): string => Array.from({ length: count }, () => 'woord').join(' ');

const textRows: readonly Row[] = [
  ...['', ' … ', '-'].map((question) =>
    rowsOf('questionMissing').found(`it is "${question}"`, content({ question })),
  ),
  rowsOf('questionMissing').not('a word stands there', content({ question: 'Hulp?' })),
  rowsOf('aimsMissing').found('there is none', content({ aims: [] })),
  rowsOf('aimsMissing').not('there is one', {}),
  rowsOf('triedMissing').found('there is no row', content({ tried: [] })),
  rowsOf('triedMissing').not('there is a row', {}),
  rowsOf('effectMissing').found(
    'a row has no effect',
    content({ tried: [{ ...tried, effect: '-' }] }),
    [TRIED_ID],
  ),
  rowsOf('effectMissing').not('every row has one', {}),
  rowsOf('natureMissing').found('it is empty', content({ nature: '' })),
  rowsOf('natureMissing').not('it is written', {}),
  rowsOf('intensityMissing').found('it is empty', content({ intensity: '' })),
  rowsOf('intensityMissing').not('it is written', {}),
  rowsOf('expertiseMissing').found('it is empty', content({ expertise: '' })),
  rowsOf('expertiseMissing').not('it is written', {}),
  rowsOf('phaseMissing').found('none is chosen', content({ phase: '' })),
  rowsOf('phaseMissing').not('the profile has none', {
    content: { phase: '' },
    profile: { phases: [] },
  }),
  rowsOf('phaseUnknown').found('the profile has others', { profile: { phases: ['Eén'] } }),
  rowsOf('phaseUnknown').not('none is chosen', content({ phase: '' })),
  rowsOf('answerMissing').found('a required field is empty', answers({ needs: ' ', known: '' }), [
    'needs',
    'known',
  ]),
  rowsOf('answerMissing').not('it is not required', {
    content: { answers: [] },
    profile: { fields: fields.map((field) => ({ ...field, required: false })) },
  }),
  rowsOf('answerTooLong').found('it has a word too many', answers({ levels: words(151) }), [
    'levels',
  ]),
  rowsOf('answerTooLong').not('it has just as many words', answers({ levels: words(150) })),
  rowsOf('answerUnfit').found('a yes-or-no is neither', answers({ known: 'soms' }), ['known']),
  rowsOf('answerUnfit').found(
    'a choice is not among the options',
    {
      content: { answers: [{ key: 'route', value: 'Taxi' }] },
      profile: {
        fields: [
          { ...(fields[0] ?? fieldMissing()), key: 'route', kind: 'choice', options: ['Fiets'] },
        ],
      },
    },
    ['route'],
  ),
  rowsOf('answerUnfit').not('a number has a comma', {
    content: { answers: [{ key: 'size', value: '23,5' }] },
    profile: { fields: [{ ...(fields[0] ?? fieldMissing()), key: 'size', kind: 'number' }] },
  }),
];

function fieldMissing(): never {
  throw new Error('the example has fields');
}

const figureRows: readonly Row[] = [
  rowsOf('hoursMissing').found('nothing is filled in', content({ hoursPerWeek: null })),
  rowsOf('hoursMissing').not('it is 0', content({ hoursPerWeek: 0 })),
  rowsOf('hoursTooMany').found('it is over the limit', content({ hoursPerWeek: 601 })),
  rowsOf('hoursTooMany').not('it is the limit', content({ hoursPerWeek: 600 })),
  rowsOf('hoursTooMany').not('there is no limit', {
    content: { hoursPerWeek: 4000 },
    ...limit({ maxHoursPerWeek: null }),
  }),
  rowsOf('periodMissing').found('there is no end', content({ toOn: null })),
  rowsOf('periodMissing').not('both days are there', {}),
  rowsOf('periodReversed').found('it ends before it begins', content({ toOn: '2025-12-31' })),
  rowsOf('periodReversed').not('it is one day', content({ toOn: '2026-01-01' })),
  rowsOf('periodTooLong').found('it is a year and a day', content({ toOn: '2027-01-01' })),
  rowsOf('periodTooLong').not('it is a year', content({ toOn: '2026-12-31' })),
  rowsOf('periodTooLong').not('there is no limit', {
    content: { toOn: '2029-12-31' },
    ...limit({ maxMonths: null }),
  }),
  rowsOf('evaluationMissing').found('no day is planned', content({ evaluationOn: null })),
  rowsOf('evaluationMissing').not('a day is planned', {}),
  rowsOf('evaluationOutside').found('it is the last day', content({ evaluationOn: '2026-06-30' })),
  rowsOf('evaluationOutside').found('it is before', content({ evaluationOn: '2025-12-31' })),
  rowsOf('evaluationOutside').not('it is the day before', content({ evaluationOn: '2026-06-29' })),
  rowsOf('evaluationOutside').not('the period is not known', content({ toOn: null })),
  rowsOf('costsMissing').found('there is no row', content({ costs: [] })),
  rowsOf('costsMissing').not('there is one', {}),
  rowsOf('costIncomplete').found(
    'a figure is missing',
    content({
      costs: [
        { ...hours, rateCents: null },
        { ...pieces, pieces: null },
      ],
    }),
    [HOURS_ID, PIECES_ID],
  ),
  rowsOf('costIncomplete').found(
    'it says not what for',
    content({ costs: [{ ...hours, what: '' }] }),
    [HOURS_ID],
  ),
  rowsOf('costIncomplete').not('all is filled in', {}),
  rowsOf('amountMissing').found('it is empty', content({ askedCents: null })),
  rowsOf('amountMissing').not('it is 0', content({ askedCents: 0 })),
  rowsOf('amountDiffers').found('it is a cent more', content({ askedCents: 167_741 })),
  rowsOf('amountDiffers').found('it is a cent less', content({ askedCents: 167_739 })),
  rowsOf('amountDiffers').not('it is the sum', content({ askedCents: 167_740 })),
  rowsOf('amountTooHigh').found('what is asked is over', content({ askedCents: 700_001 })),
  rowsOf('amountTooHigh').found('the sum is over, whatever is asked', {
    ...content({ askedCents: 0 }),
    ...limit({ maxAmountCents: 167_739 }),
  }),
  rowsOf('amountTooHigh').not('both are the limit', limit({ maxAmountCents: 167_740 })),
  rowsOf('amountTooHigh').not('there is no limit', {
    ...content({ askedCents: 9_000_000 }),
    ...limit({ maxAmountCents: null }),
  }),
  rowsOf('hoursDontFit').found(
    'there are more hours than weeks allow',
    content({ costs: [{ ...hours, hours: 2601 }] }),
  ),
  rowsOf('hoursDontFit').not('they just fit', content({ costs: [{ ...hours, hours: 2600 }] })),
];

const linkRows: readonly Row[] = [
  rowsOf('oppMissing').found('none is linked', content({ opp: null })),
  rowsOf('oppMissing').found(
    'the version is not there',
    content({ opp: { oppId: OPP_ID, versionNumber: 9 } }),
  ),
  rowsOf('oppMissing').not('one is linked', {}),
  rowsOf('oppNotAdopted').found(
    'it is a draft',
    content({ opp: { oppId: OPP_ID, versionNumber: 2 } }),
  ),
  rowsOf('oppNotAdopted').not('it is adopted', {}),
  rowsOf('oppNotAdopted').not('none is linked', content({ opp: null })),
  rowsOf('reportUnnamed').found('it has no name', content({ reports: [{ ...report, what: '' }] }), [
    REPORT_ID,
  ]),
  rowsOf('reportUnnamed').not('it has one', {}),
  rowsOf('reportUnanswered').found(
    'parents were not asked',
    content({ reports: [{ ...report, guardiansAgree: null }] }),
    [REPORT_ID],
  ),
  rowsOf('reportUnanswered').not('parents agree', {}),
  rowsOf('reportRefused').found(
    'parents don’t agree',
    content({ reports: [{ ...report, guardiansAgree: 'no' }] }),
    [REPORT_ID],
  ),
  rowsOf('reportRefused').not('parents agree', {}),
  rowsOf('profileIsExample').found('it is marked so', { profile: { isExample: true } }),
  rowsOf('profileIsExample').not('it is not', {}),
  rowsOf('profileNewer').found('there is one', { newerProfile: true }),
  rowsOf('profileNewer').not('there is none', {}),
];

export const ruleRows: readonly Row[] = [...textRows, ...figureRows, ...linkRows];
