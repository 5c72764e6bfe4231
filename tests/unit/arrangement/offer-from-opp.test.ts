import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { OfferFromOpp } from '../../../electron/contract/arrangement';
import { MAX_ARRANGEMENT_FIELD } from '../../../electron/contract/arrangement-content';
import { OppContent, emptyOppContent } from '../../../electron/contract/opp-content';
import { exampleProfiles } from '../../../electron/contract/partnership-profile-examples';
import type { ProfileContent } from '../../../electron/contract/partnership-profile';
import { offerFromOpp } from '../../../electron/features/arrangement/from-opp/offer-from-opp';
import { lineProfile, OPP_ID } from './request';

const river = exampleProfiles.find(({ name }) => name.endsWith('Rivierland')) ?? lineProfile;

const offered = (
  change: Partial<Record<keyof OppContent, object>>,
  { profile = lineProfile, adoptedOn = null as string | null } = {},
): OfferFromOpp => {
  const empty = emptyOppContent();
  const merged = Object.fromEntries(
    Object.entries(empty).map(([name, section]) => [
      name,
      { ...section, ...change[name as keyof OppContent] },
    ]),
  );
  const content = OppContent.parse(merged);
  const version = { oppId: OPP_ID, number: 2, adoptedOn, content };
  return OfferFromOpp.parse(offerFromOpp({ version, profile, newId: v7 }));
};

const needs = {
  support: 'Rust en nabijheid.',
  educational: [{ id: v7(), subject: 'instruction', text: 'in kleine stappen gaat.' }],
};
const sentence = 'Deze leerling heeft een instructie nodig die in kleine stappen gaat.';

describe('what an OPP gives a request', () => {
  it('is nothing where it says nothing, but its own name as the source', () => {
    expect(offered({})).toEqual({
      question: '',
      aims: [],
      tried: [],
      fromOn: null,
      toOn: null,
      evaluationOn: null,
      answers: [],
      source: { kind: 'opp', id: OPP_ID, label: 'OPP, versie 2 (concept)' },
    });
    expect(offered({}, { adoptedOn: '2025-11-12' }).source.label).toBe(
      'OPP, versie 2, vastgesteld op 12 november 2025',
    );
  });

  it('puts the needs in the question of the form that asks them, otherwise in the help question', () => {
    const asked = offered({ needs });
    expect(asked.question).toBe('Rust en nabijheid.');
    expect(asked.answers).toEqual([{ key: 'needs', value: sentence }]);
    const notAsked = offered({ needs }, { profile: river });
    expect(notAsked.question).toBe(`Rust en nabijheid.\n\n${sentence}`);
    expect(notAsked.answers).toEqual([]);
  });

  it('makes an aim of each goal that says something, with where it starts', () => {
    const goal = {
      id: v7(),
      domain: 'workAttitude',
      behaviour: 'Vraagt zelf om hulp.',
      situation: '',
      baseline: '1 van de 5 keer.',
      target: '4 van de 5 keer.',
      measure: 'Turven.',
      owner: 'leerkracht',
      dueOn: null,
    };
    const empty = { ...goal, id: v7(), behaviour: '', baseline: '', target: ' ' };
    const { aims } = offered({ goals: { items: [goal, empty] } });
    expect(aims.map(({ text }) => text)).toEqual([
      'Vraagt zelf om hulp.\nNu: 1 van de 5 keer.\nStraks: 4 van de 5 keer.',
    ]);
  });

  it.each([
    [
      'a paragraph each',
      'Een.\n\nTwee.',
      [
        ['Een.', ''],
        ['Twee.', ''],
      ],
    ],
    [
      'its effect apart',
      'Hulpkaart. Effect: één keer gebruikt.',
      [['Hulpkaart.', 'één keer gebruikt.']],
    ],
    ['the effect on a line', 'Hulpkaart.\nHet effect was: weinig.', [['Hulpkaart.', 'weinig.']]],
    ['nothing of white space', ' \n\n ', []],
  ])('takes what was tried: %s', (_name, earlierSupport, rows) => {
    const { tried } = offered({ startSituation: { earlierSupport } });
    expect(tried.map(({ what, effect }) => [what, effect])).toEqual(rows);
  });

  it('leaves nothing out of a long text: it goes on in the next row', () => {
    const words = Array.from({ length: 900 }, (_, at) => `woord${at}`);
    const { tried } = offered({ startSituation: { earlierSupport: words.join(' ') } });
    expect(tried.length).toBeGreaterThan(1);
    expect(tried.every(({ what }) => what.length <= MAX_ARRANGEMENT_FIELD)).toBe(true);
    expect(tried.map(({ what }) => what).join(' ')).toBe(words.join(' '));
  });

  it('takes the period of the guidance, and the day of the evaluation', () => {
    const action = {
      id: v7(),
      what: '',
      byWhom: '',
      howOften: '',
      setting: 'individual',
      goalIds: [],
    };
    const items = [
      { ...action, fromOn: '2025-12-01', toOn: '2026-04-01' },
      { ...action, id: v7(), fromOn: '2025-11-17', toOn: null },
      { ...action, id: v7(), fromOn: null, toOn: '2026-06-01' },
    ];
    const plan = { nextOn: '2026-05-20' };
    expect(offered({ actions: { items }, evaluationPlan: plan })).toMatchObject({
      fromOn: '2025-11-17',
      toOn: '2026-06-01',
      evaluationOn: '2026-05-20',
    });
  });
});

const question = (label: string, kind: 'text' | 'short' | 'yesNo' = 'text'): ProfileContent => ({
  ...lineProfile,
  fields: [{ key: 'one', label, help: '', kind, required: true, maxWords: null, options: [] }],
});

const level = {
  id: v7(),
  subject: 'mathematics',
  subjectName: '',
  instrument: 'Cito M6',
  measuredOn: '2026-03-12',
  result: 'E4',
};

it.each([
  [
    'Wat laten de gegevens uit het leerlingvolgsysteem zien?',
    'Rekenen: E4 (Cito M6, 12 maart 2026)',
  ],
  ['Niveaus', 'Rekenen: E4 (Cito M6, 12 maart 2026)'],
  ['Beschrijf de beginsituatie', 'Rekenen: E4 (Cito M6, 12 maart 2026)\n\nTIQ 87\n\nLacht veel.'],
  ['Welke onderwijsbehoeften zijn er?', sentence],
  ['Belemmerende en bevorderende factoren', 'Bevorderend:\n- Vraagt om hulp.'],
  ['Hoe denken de ouders over deze aanvraag?', undefined],
  ['Wat vindt de leerling zelf?', undefined],
  ['Welk ondersteuningsniveau vraagt u?', undefined],
  ['Op welk niveau van ondersteuning?', undefined],
  ['Welke coaching heeft de leerkracht nodig?', undefined],
  ['Hoe zet de school de eigen basisondersteuning hierbij in?', undefined],
])('the question "%s" gets what the OPP says of it', (label, answer) => {
  const { answers } = offered(
    {
      startSituation: { levels: [level], cognition: 'TIQ 87', socialEmotional: 'Lacht veel.' },
      needs,
      factors: { items: [{ id: v7(), kind: 'promoting', area: 'child', text: 'Vraagt om hulp.' }] },
      guardiansView: { text: 'Blij met hulp.' },
      pupilVoice: { text: 'Ik wil eerder beginnen.' },
    },
    { profile: question(label) },
  );
  expect(answers[0]?.value).toBe(answer);
});

it('a question of one line, or with yes or no, gets nothing', () => {
  for (const kind of ['short', 'yesNo'] as const) {
    const profile = question('Niveaus', kind);
    expect(offered({ startSituation: { levels: [level] } }, { profile }).answers).toEqual([]);
  }
});
