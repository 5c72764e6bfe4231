import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { OppContent } from '../../../electron/contract/opp-content';
import { compareContents } from '../../../electron/features/opp/compare/compare-contents';
import { action, content, goal, growth } from './contents';

/** Labels with what happened; runs as `same`, `[-removed-]`, `[+added+]`. */
const told = (before: OppContent, after: OppContent) =>
  compareContents(before, after).map(({ section, inWords, changes }) => ({
    section,
    inWords,
    changes: changes.map(
      ({ label, change, runs }) =>
        `${label} ${change}: ${runs
          .map((run) => {
            if (run.change === 'same') return run.text;
            return run.change === 'added' ? `[+${run.text}+]` : `[-${run.text}-]`;
          })
          .join('')}`,
    ),
  }));

const one = goal({ target: 'maakt 10 sommen goed' });
const two = goal({ domain: 'reading', behaviour: 'leest AVI E4' });
const withGoals = (...items: OppContent['goals']['items']) =>
  content((made) => {
    made.goals.items = items;
  });
const act = action({ goalIds: [two.id] });
const point = { id: v7(), on: '2026-03-12', planned: 20, actual: null };
const line = growth({ points: [point] });
const level = {
  id: v7(),
  subject: 'other',
  subjectName: 'Engels',
  instrument: 'toets',
  measuredOn: null,
  result: 'A',
} as const;

type Case = readonly [
  name: string,
  before: OppContent,
  after: OppContent,
  section: string,
  inWords: string,
  changes: readonly string[],
];

const cases: readonly Case[] = [
  [
    'a goal that came',
    withGoals(one),
    withGoals(one, { ...two, dueOn: '2026-06-01' }),
    'goals',
    '1 doel erbij',
    [
      'Doel 2 (Lezen) added: [+Domein: Lezen\nGewenst gedrag: leest AVI E4\nUiterlijk: 1 juni 2026+]',
    ],
  ],
  [
    'a goal that went and one that changed',
    withGoals(two, one),
    withGoals({ ...one, target: 'maakt 20 sommen goed', owner: 'juf' }),
    'goals',
    '1 doel gewijzigd, 1 doel weg',
    [
      'Doel 1 (Rekenen), streven changed: maakt [-10-][+20+] sommen goed',
      'Doel 1 (Rekenen), volgt het added: [+juf+]',
      'Doel 1 (Lezen) removed: [-Domein: Lezen\nGewenst gedrag: leest AVI E4-]',
    ],
  ],
  [
    'two goals that changed',
    withGoals(one, two),
    withGoals({ ...one, target: '' }, { ...two, domain: 'language' }),
    'goals',
    '2 doelen gewijzigd',
    [
      'Doel 1 (Rekenen), streven removed: [-maakt 10 sommen goed-]',
      'Doel 2 (Taal), domein changed: [-Lezen-][+Taal+]',
    ],
  ],
  [
    'a destination and its reason',
    content(() => undefined),
    content((made) => {
      made.outflow.destination = 'vmboBasic';
      made.outflow.rationale = 'Past bij de groei.';
    }),
    'outflow',
    'bestemming ingevuld, onderbouwing ingevuld',
    [
      'Bestemming added: [+Vmbo basisberoepsgericht+]',
      'Onderbouwing added: [+Past bij de groei.+]',
    ],
  ],
  [
    'a day',
    content((made) => {
      made.evaluationPlan.nextOn = '2026-02-01';
    }),
    content((made) => {
      made.evaluationPlan.nextOn = '2026-03-01';
    }),
    'evaluationPlan',
    'volgende evaluatie gewijzigd',
    ['Volgende evaluatie changed: 1 [-februari-][+maart+] 2026'],
  ],
  [
    'answers on what deviates',
    content((made) => {
      made.deviations.answer = 'none';
    }),
    content((made) => {
      made.deviations.answer = 'some';
      made.deviations.usesCoreGoals = false;
    }),
    'deviations',
    'antwoord gewijzigd, kerndoelen blijven gelden ingevuld',
    ['Antwoord changed: [-geen-][+wel+]', 'Kerndoelen blijven gelden added: [+nee+]'],
  ],
  [
    'a growth line with a point measured, one planned, and a band',
    content((made) => {
      made.startSituation.growth = [line];
    }),
    content((made) => {
      made.startSituation.growth = [
        {
          ...line,
          outflowFrom: 40,
          outflowTo: 44.5,
          points: [
            { id: v7(), on: null, planned: 22, actual: null },
            { ...point, actual: 18 },
          ],
        },
      ];
    }),
    'startSituation',
    '1 groeilijn gewijzigd',
    [
      'Groeilijn 1 (Rekenen), uitstroomniveau added: [+40 tot 44,5+]',
      'Groeilijn 1 (Rekenen), meetmoment 1 added: [+gepland 22+]',
      'Groeilijn 1 (Rekenen), meetmoment 2 changed: 12 maart 2026: gepland 20[+, behaald 18+]',
    ],
  ],
  [
    'a level in a subject of its own',
    content((made) => {
      made.startSituation.levels = [level];
    }),
    content((made) => {
      made.startSituation.levels = [{ ...level, result: 'B', measuredOn: '2026-01-20' }];
    }),
    'startSituation',
    '1 niveau gewijzigd',
    [
      'Niveau 1 (Engels), afgenomen op added: [+20 januari 2026+]',
      'Niveau 1 (Engels), resultaat changed: [-A-][+B+]',
    ],
  ],
  [
    'an educational need, as the sentence that it is',
    content((made) => {
      made.needs.educational = [{ id: act.id, subject: 'instruction', text: 'kort is' }];
    }),
    content((made) => {
      made.needs.educational = [{ id: act.id, subject: 'instruction', text: 'kort en visueel is' }];
    }),
    'needs',
    '1 onderwijsbehoefte gewijzigd',
    ['Onderwijsbehoefte 1 changed: een instructie nodig die kort [+en visueel +]is'],
  ],
  [
    'an action that serves another goal, called by its place now',
    content((made) => {
      made.goals.items = [one, two];
      made.actions.items = [act];
    }),
    content((made) => {
      made.goals.items = [two, one];
      made.actions.items = [{ ...act, goalIds: [two.id, one.id], setting: 'group' }];
    }),
    'actions',
    '1 actie gewijzigd',
    [
      'Actie 1, vorm changed: [-individueel-][+in een groep+]',
      'Actie 1, doelen changed: Doel 1 (Lezen)[+\nDoel 2 (Rekenen)+]',
    ],
  ],
];

describe('what differs between two versions', () => {
  it.each(cases)('%s', (_name, before, after, section, inWords, changes) => {
    expect(told(before, after)).toEqual([{ section, inWords, changes }]);
  });

  it('says nothing about rows that moved, about goals that moved with them, or about sources', () => {
    const before = content((made) => {
      made.goals.items = [one, two];
      made.actions.items = [act];
      made.startSituation.growth = [
        growth({ id: line.id, points: [point, { ...point, id: act.id, planned: 5 }] }),
      ];
    });
    const after = content((made) => {
      made.goals.items = [two, one];
      made.goals.sources = [
        { kind: 'note', id: v7(), label: 'Observatie', takenAt: '2026-01-01T00:00:00.000Z' },
      ];
      made.actions.items = [act];
      made.startSituation.growth = [
        growth({ id: line.id, points: [{ ...point, id: act.id, planned: 5 }, point] }),
      ];
    });
    expect(compareContents(before, after)).toEqual([]);
  });

  it('says that an action lost the goal that went', () => {
    const before = content((made) => {
      made.goals.items = [two];
      made.actions.items = [act];
    });
    const after = content((made) => {
      made.actions.items = [act];
    });
    expect(told(before, after).map(({ section, changes }) => [section, changes.at(-1)])).toEqual([
      ['goals', 'Doel 1 (Lezen) removed: [-Domein: Lezen\nGewenst gedrag: leest AVI E4-]'],
      ['actions', 'Actie 1, doelen removed: [-Doel 1 (Lezen)-]'],
    ]);
  });

  it('names a row that came empty', () => {
    const before = content(() => undefined);
    const after = content((made) => {
      made.externals.items = [{ id: v7(), who: '', what: '', sinceOn: null }];
    });
    expect(told(before, after)).toEqual([
      { section: 'externals', inWords: '1 deskundige erbij', changes: ['Deskundige 1 added: '] },
    ]);
  });

  it('keeps sections in their order, and shows no id', () => {
    const before = content((made) => {
      made.goals.items = [one, two];
      made.actions.items = [act];
    });
    const after = content((made) => {
      made.pupilVoice.text = 'Ik wil meer buiten spelen.';
      made.startSituation.cognition = 'TIQ 87';
      made.goals.items = [{ ...two, behaviour: 'leest vlot' }, goal()];
      made.actions.items = [{ ...act, goalIds: [] }, action()];
    });
    const sections = compareContents(before, after);
    expect(sections.map(({ section }) => section)).toEqual([
      'startSituation',
      'goals',
      'actions',
      'pupilVoice',
    ]);
    expect(JSON.stringify(sections)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
