/**
 * The profiles that the app brings: for each reader a whitelist of parts. What isn't named stays behind. They are
 * custom, but where a source is named; a school changes them and sets them back. Pure.
 */
import type { HandoverProfileContent } from '../../../contract/handover';
import type { HandoverReader } from '../../../contract/handover-readers';
import { handoverReaders } from '../../../contract/handover-readers';
import { handoverTexts } from '../handover-texts';
import type { ProfileRecord } from '../handover-records';

type Whitelist = Omit<HandoverProfileContent, 'name' | 'reader'>;

const whitelists: Readonly<Record<HandoverReader, Whitelist>> = {
  // Within one school no rule tells what goes, only that learning goes on (domain.md section 3, P [32]): data
  // minimisation decides. So what is done and agreed goes; how it was talked about stays.
  nextTeacher: {
    parts: [
      'pupil',
      'guardians',
      'guardianDetails',
      'staff',
      'fileSummary',
      'trajectoryGoals',
      'trajectoryScores',
      'trajectoryEvaluations',
      'trajectoryConsolidation',
      'oppText',
      'oppSteps',
      'arrangements',
      'arrangementSteps',
      'agreementsOpen',
      'guardianViews',
      'homeSupportPlan',
    ],
    specialCategories: false,
    expiresAfterDays: 60,
    destroyAfterMonths: 12,
  },
  // A closed list: Besluit uitwisseling leer- en begeleidingsgegevens, art. 2-7 (BWBR0031619, stand 10-05-2017; L [1c]).
  // What is beyond it needs consent (P). Typed at will (summary, notes, talks with parents, signals) may hold
  // anything, so a person adds it piece by piece.
  otherSchool: {
    parts: [
      // Administrative.
      'pupil',
      'guardians',
      'guardianDetails',
      // History and results: where the pupil stands.
      'trajectoryScores',
      // Social and emotional development and behaviour; guidance that was given and is needed.
      'trajectoryGoals',
      'trajectoryEvaluations',
      'trajectoryConsolidation',
      'oppText',
      'oppSteps',
      'arrangements',
      'arrangementSteps',
      'agreementsOpen',
      // Absence: this vault keeps none.
    ],
    specialCategories: false,
    expiresAfterDays: 30,
    destroyAfterMonths: null,
  },
  // They may see the whole file (domain.md section 3, P [31]) by a request to see it; this is what they keep at
  // home. It goes to one household: nothing of the other guardian, and nobody's talk with the school.
  guardians: {
    parts: [
      'pupil',
      'staff',
      'trajectoryGoals',
      'trajectoryScores',
      'trajectoryEvaluations',
      'trajectoryConsolidation',
      'oppText',
      'arrangements',
      'arrangementSteps',
      'agreementsOpen',
      'homeSupportPlan',
    ],
    specialCategories: false,
    expiresAfterDays: 30,
    destroyAfterMonths: null,
  },
  // WPO art. 18a lid 13 (stand 10-05-2017): for its tasks the partnership may process data on health.
  partnership: {
    parts: [
      'pupil',
      'guardians',
      'trajectoryGoals',
      'trajectoryScores',
      'trajectoryEvaluations',
      'trajectoryConsolidation',
      'oppText',
      'oppSteps',
      'arrangements',
      'arrangementSteps',
      'guardianViews',
    ],
    specialCategories: true,
    expiresAfterDays: 30,
    // The same paragraph: it keeps them until three years after.
    destroyAfterMonths: 36,
  },
  // Somebody outside the school has no ground of their own: only the question at hand, the rest one by one.
  external: {
    parts: ['pupil', 'trajectoryGoals', 'trajectoryEvaluations', 'agreementsOpen'],
    specialCategories: false,
    expiresAfterDays: 30,
    destroyAfterMonths: 6,
  },
};

/** Fixed: a choice made with a profile is found again, and a changed one takes its place. */
const ids: Readonly<Record<HandoverReader, string>> = {
  nextTeacher: '019aa000-0000-7000-8000-000000000001',
  otherSchool: '019aa000-0000-7000-8000-000000000002',
  guardians: '019aa000-0000-7000-8000-000000000003',
  partnership: '019aa000-0000-7000-8000-000000000004',
  external: '019aa000-0000-7000-8000-000000000005',
};

const profileOf = (reader: HandoverReader): ProfileRecord => ({
  id: ids[reader],
  builtIn: reader,
  changed: false,
  content: { name: handoverTexts.profileName[reader], reader, ...whitelists[reader] },
  version: 0,
});

/** In the order in which they are listed. */
export const builtInProfiles: readonly ProfileRecord[] = handoverReaders.map(profileOf);

export const builtInProfile = (id: string): ProfileRecord | undefined =>
  builtInProfiles.find((profile) => profile.id === id);
