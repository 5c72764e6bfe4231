import { describe, expect, it } from 'vitest';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { ids } from './filled-content';
import { evaluationStep, printedOpp, stepWith, versionWith } from './printed-opps';
import { allText } from './read-document';

const steps = [
  stepWith('2026-03-01', {
    kind: 'consultation',
    guardianIds: [ids.aunt],
    others: 'intern begeleider',
    outcome: 'Samen doorgelezen.',
    agreed: true,
  }),
  stepWith('2026-03-05', {
    kind: 'consent',
    guardianId: ids.uncle,
    answer: 'no',
    ground: 'Wil geen hulp buiten de klas.',
    how: 'paper',
  }),
  stepWith('2026-03-06', { kind: 'dispute', about: 'Oom wil het niet.', route: 'Commissie.' }),
  stepWith('2026-03-07', {
    kind: 'signature',
    who: 'Tante Fluitketel',
    role: 'guardian',
    meaning: 'agreed',
    attachmentId: null,
  }),
];

describe('what one guardian said', () => {
  it.each(['whole', 'actions', 'guardians'] as const)(
    'does not reach the other by the edition "%s"',
    (edition) => {
      for (const consent of ['refused', 'disputed', 'asked'] as const) {
        const version = versionWith({
          consent,
          waivers: [
            {
              rule: 'consentMissing',
              reason: 'Oom reageert niet.',
              byRole: 'teacher',
              at: '2026-03-10T08:00:00Z',
            },
          ],
        });
        const text = allText(oppDocument(printedOpp({ steps, version }), edition));
        expect(text).not.toMatch(/Fluitketel|Theepot|Oom|buiten de klas|Commissie/);
        expect(text).not.toMatch(/geweigerd|stemt|verschillend|niet met elkaar eens|nee gezegd/);
      }
    },
  );

  it.each(['whole', 'actions', 'guardians'] as const)(
    'can not be told from the state that the edition "%s" gives',
    (edition) => {
      const pages = (['refused', 'disputed', 'asked'] as const).map((consent) =>
        oppDocument(
          printedOpp({ version: versionWith({ consent, actionInForce: false }) }),
          edition,
        ),
      );
      expect(pages[1]).toEqual(pages[0]);
      expect(pages[2]).toEqual(pages[0]);
    },
  );
});

describe('a guardian without a right to information', () => {
  it.each(['whole', 'evaluation', 'signing'] as const)(
    'is not listed in the edition "%s"',
    (edition) => {
      const printed = printedOpp({
        steps: [...steps, evaluationStep('2026-06-10', 'Ging goed.')],
        unlistedIds: new Set([ids.aunt]),
      });
      const text = allText(oppDocument(printed, edition));
      expect(text).not.toContain('Fluitketel');
      expect(text).not.toMatch(/^ouders? of verzorgers?,/mu);
    },
  );
});
