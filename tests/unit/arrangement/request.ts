/** A request in which nothing is missing, and changes to it. All of it is invented. */
import { v7 } from 'uuid';
import {
  ArrangementContent,
  emptyArrangement,
} from '../../../electron/contract/arrangement-content';
import { exampleProfiles } from '../../../electron/contract/partnership-profile-examples';
import type { ProfileContent } from '../../../electron/contract/partnership-profile';
import type { ArrangementRuleInput } from '../../../electron/features/arrangement/rules/rule-input';

export const [AIM_ID, TRIED_ID, HOURS_ID, PIECES_ID, REPORT_ID] = [v7(), v7(), v7(), v7(), v7()];
export const OPP_ID = v7();

const found = exampleProfiles.find(({ name }) => name.endsWith('De Linie'));
if (found === undefined) throw new Error('the first example is De Linie');
/** At most 12 months, € 7,000 and 6 hours a week; four phases; five fields. */
export const lineProfile: ProfileContent = { ...found, isExample: false };

export const fullContent = (change: Record<string, unknown> = {}): ArrangementContent =>
  ArrangementContent.parse({
    ...emptyArrangement(),
    phase: lineProfile.phases[3],
    question: 'Hoe leert Noor om hulp te vragen in de klas?',
    aims: [{ id: AIM_ID, text: 'Noor vraagt vier van de vijf keer zelf om hulp.' }],
    tried: [
      {
        id: TRIED_ID,
        what: 'Hulpkaartje op tafel.',
        fromOn: '2025-09-01',
        toOn: '2025-10-31',
        effect: 'Eén van de vijf keer gebruikt.',
      },
    ],
    nature: 'Begeleiding van de leerling en coaching van de leerkracht.',
    intensity: 'Twee keer per week een half uur, individueel.',
    hoursPerWeek: 100,
    materials: 'Een set hulpkaarten.',
    expertise: 'Gedragsspecialist.',
    fromOn: '2026-01-01',
    toOn: '2026-06-30',
    costs: [
      { id: HOURS_ID, kind: 'hours', what: 'Begeleider', hours: 2500, rateCents: 6550 },
      { id: PIECES_ID, kind: 'pieces', what: 'Hulpkaarten', pieces: 2, priceCents: 1995 },
    ],
    askedCents: 25 * 6550 + 2 * 1995,
    opp: { oppId: OPP_ID, versionNumber: 1 },
    reports: [
      {
        id: REPORT_ID,
        what: 'Verslag van de logopedist',
        on: '2025-10-10',
        guardiansAgree: 'yes',
        attachmentId: null,
      },
    ],
    evaluationOn: '2026-05-20',
    answers: [
      { key: 'needs', value: 'Een leerkracht die voordoet hoe je hulp vraagt.' },
      { key: 'levels', value: 'Rekenen E4.' },
      { key: 'own-budget', value: 'De onderwijsassistent oefent elke dag.' },
      { key: 'guardians', value: 'Zij staan erachter.' },
      { key: 'known', value: 'no' },
    ],
    ...change,
  });

type Change = Partial<Omit<ArrangementRuleInput, 'content' | 'profile'>> & {
  readonly content?: Record<string, unknown>;
  readonly profile?: Partial<ProfileContent>;
};

export const inputWith = ({
  content = {},
  profile = {},
  ...rest
}: Change = {}): ArrangementRuleInput => ({
  content: fullContent(content),
  profile: { ...lineProfile, ...profile },
  newerProfile: false,
  oppVersions: [
    { oppId: OPP_ID, versionNumber: 1, adoptedOn: '2025-11-12' },
    { oppId: OPP_ID, versionNumber: 2, adoptedOn: null },
  ],
  ...rest,
});
