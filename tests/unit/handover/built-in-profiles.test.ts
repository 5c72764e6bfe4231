import { describe, expect, it } from 'vitest';
import { HandoverProfile } from '../../../electron/contract/handover';
import { handoverReaders } from '../../../electron/contract/handover-readers';
import {
  builtInProfile,
  builtInProfiles,
} from '../../../electron/features/handover/rules/built-in-profiles';

const contentOf = (reader: (typeof handoverReaders)[number]) =>
  builtInProfiles.find(({ builtIn }) => builtIn === reader)?.content;

describe('the profiles that the app brings', () => {
  it('are one for each reader, each as the contract asks', () => {
    expect(builtInProfiles.map(({ builtIn }) => builtIn)).toEqual([...handoverReaders]);
    for (const profile of builtInProfiles) {
      expect(HandoverProfile.safeParse(profile).success).toBe(true);
      expect(builtInProfile(profile.id)).toBe(profile);
      expect(profile.content.parts).toContain('pupil');
    }
  });

  it('let special categories along for the partnership alone', () => {
    expect(
      builtInProfiles
        .filter(({ content }) => content.specialCategories)
        .map(({ builtIn }) => builtIn),
    ).toEqual(['partnership']);
  });

  it('give no reader the notes, the talks with parents, the signals or the casus by themselves', () => {
    for (const { content } of builtInProfiles) {
      for (const part of [
        'noteObservations',
        'noteInterpretations',
        'guardianContacts',
        'concernSignals',
        'casus',
        'relatives',
        'oppEarlier',
      ]) {
        expect(content.parts).not.toContain(part);
      }
    }
  });

  it('keep to the closed list for another school', () => {
    for (const part of ['fileSummary', 'guardianViews', 'homeSupportPlan', 'staff', 'attachments'])
      expect(contentOf('otherSchool')?.parts).not.toContain(part);
  });

  it('give one household nothing of another guardian', () => {
    for (const part of ['guardians', 'guardianDetails', 'guardianViews', 'oppSteps'])
      expect(contentOf('guardians')?.parts).not.toContain(part);
  });

  it('give next year goals, approach, consents, agreements and check moments as data', () => {
    expect(contentOf('nextTeacher')?.parts).toEqual(
      expect.arrayContaining([
        'trajectoryGoals',
        'trajectoryConsolidation',
        'oppText',
        'oppSteps',
        'agreementsOpen',
      ]),
    );
  });
});
