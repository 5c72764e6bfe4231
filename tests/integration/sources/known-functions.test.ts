import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { StaffDraft } from '../../../electron/contract/records';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import { knownFunctions } from '../../../electron/features/sources/known-functions';
import { fullContent as fullRequest } from '../../unit/arrangement/request';
import { begin, save } from '../arrangement/support';
import { staffDraft } from '../case-files/invented';
import { anotherFile, fullContent, openFile, written } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

const external = (who: string) => ({ id: v7(), who, what: '', sinceOn: null });

/** The text of an OPP in which these people stand. */
const contentWith = (people: { owner?: string; byWhom?: string; externals?: string[] }) => {
  const content = fullContent();
  return {
    ...content,
    goals: {
      ...content.goals,
      items: content.goals.items.map((goal) => ({ ...goal, owner: people.owner ?? '' })),
    },
    actions: {
      ...content.actions,
      items: content.actions.items.map((action) => ({ ...action, byWhom: people.byWhom ?? '' })),
    },
    externals: { sources: [], items: (people.externals ?? []).map(external) },
  };
};

describe('functions that a file knows', () => {
  it('are those of the staff, guardians by their relation, and what was typed before', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await createStaff(context, { schoolId, staff: staffDraft('Mees', 'Zuiver') });
    await createStaff(context, {
      schoolId,
      staff: StaffDraft.parse({
        ...staffDraft('Anneke', 'Zuiver'),
        role: 'other',
        roleDescription: 'leraarondersteuner',
      }),
    });
    const content = contentWith({
      owner: 'Leerkracht groep 6',
      byWhom: 'Onderwijsassistent',
      externals: ['Logopedist.'],
    });
    await written(context, caseFileId, content);
    const known = await knownFunctions(context, caseFileId);
    expect(known.school.toSorted()).toEqual([
      'Leerkracht groep 6',
      'Onderwijsassistent',
      'leerkracht',
      'leraarondersteuner',
    ]);
    expect(known.guardians).toEqual(['moeder', 'vader']);
    expect(known.outside).toEqual(['Logopedist']);
  });

  it('hold no name, known or not: what is left is the function, or nothing', async () => {
    const { context } = await openTestVault();
    const { caseFileId, schoolId } = await openFile(context);
    await createStaff(context, { schoolId, staff: staffDraft('Mees', 'Zuiver') });
    const content = contentWith({
      owner: 'Mees Zuiver',
      byWhom: 'juf Anneke van Dam (onderwijsassistent)',
      externals: ['Elske', 'Karel de Vries, logopedist'],
    });
    await written(context, caseFileId, content);
    const { school, outside } = await knownFunctions(context, caseFileId);
    expect(JSON.stringify([school, outside])).not.toMatch(
      /Mees|Zuiver|Anneke|Dam|Elske|Karel|Vries/,
    );
    expect(outside).toEqual(['logopedist']);
    expect(school.some((one) => one.includes('onderwijsassistent'))).toBe(true);
  });

  it('come from the requests of the file too, once each, and never from another file', async () => {
    const { context } = await openTestVault();
    const { file, request } = await begin(context);
    await save(context, request, fullRequest({ opp: null, expertise: 'gedragsspecialist' }));
    await written(context, file.caseFileId, contentWith({ externals: ['Gedragsspecialist'] }));
    expect((await knownFunctions(context, file.caseFileId)).outside).toEqual([
      'Gedragsspecialist',
      'Begeleider',
    ]);
    const other = await anotherFile(context, { schoolId: file.schoolId, codeName: 'Ketel' });
    expect(await knownFunctions(context, other)).toEqual({
      school: [],
      guardians: [],
      outside: [],
    });
  });
});
