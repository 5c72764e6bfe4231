import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { setSettings } from '../../../electron/features/settings/settings-service';
import {
  checkText,
  forgetWord,
  learnWord,
  ownWords,
  suggestWords,
} from '../../../electron/features/spelling/spelling-service';
import type { SpellingContext } from '../../../electron/features/spelling/spelling-service';
import { caseFileDraft, guardian, pupilDraft } from '../case-files/invented';
import { openSpelling } from './support';

const wrong = async (context: SpellingContext, text: string): Promise<string[]> =>
  (await checkText(context, text)).map(({ word }) => word);

describe('checking a text', () => {
  it('marks what is wrong, where it stands', async () => {
    const context = await openSpelling();
    const text = 'Het handelingsdeel is klaar; het handelinsgdeel niet.';
    expect(await checkText(context, text)).toEqual([
      { start: 33, end: 47, word: 'handelinsgdeel' },
    ]);
  });

  it('leaves compounds, abbreviations, cut-off words and names of the field', async () => {
    const context = await openSpelling();
    const text = `De IB’er en de orthopedagoog bespreken het ontwikkelingsperspectief (OPP).
      Gedragsproblemen, ondersteunings- en onderwijsbehoeften, ADHD-medicatie, ’s middags, zo’n vijf foto’s.
      Het kernteamoverleg staat in ParnasSys; zie www.voorbeeldje.nl en E4.`;
    expect(await wrong(context, text)).toEqual([]);
  });

  it('marks a word with a wrong part', async () => {
    const context = await openSpelling();
    expect(await wrong(context, 'ADHD-diagnooze, sociaal-emotjoneel')).toEqual([
      'ADHD-diagnooze',
      'sociaal-emotjoneel',
    ]);
  });

  it('knows the names of the current school alone', async () => {
    const context = await openSpelling();
    const school = await createSchool(context, { name: 'De Zwefflier', place: 'Grubbevorst' });
    const other = await createSchool(context, { name: 'Elders', place: 'Almere' });
    const pupil = pupilDraft({}, { firstName: 'Jezzlyn', lastName: 'Vaatstrahn-Okx' });
    await createPupil(context, { schoolId: school.id, pupil });
    const text = 'Jezzlyns moeder, mevrouw Vaatstrahn-Okx, belt de Zwefflier. Jezzlyn’s jas.';
    await setSettings(context.write, { currentSchoolId: SchoolId.parse(other.id) }, context.clock);
    expect(await wrong(context, text)).toContain('Zwefflier');
    await setSettings(context.write, { currentSchoolId: SchoolId.parse(school.id) }, context.clock);
    expect(await wrong(context, text)).toEqual([]);
  });
});

describe('suggesting', () => {
  it.each([
    ['handelinsgdeel', 'handelingsdeel'],
    ['kernteaam', 'kernteam'],
    ['schrijfmotorischh', 'schrijfmotorisch'],
  ])('gives for %s first %s', async (typed, meant) => {
    const context = await openSpelling();
    const found = await suggestWords(context, typed);
    expect(found[0]).toBe(meant);
    expect(found.length).toBeLessThanOrEqual(6);
  });

  it('keeps the apostrophe that is used', async () => {
    const context = await openSpelling();
    expect(await suggestWords(context, 'fotoo’s')).toContain('foto’s');
  });
});

/** With a current school: own words are of a school. */
const inSchool = async () => {
  const context = await openSpelling();
  const goTo = async (id: string): Promise<void> => {
    const currentSchoolId = SchoolId.parse(id);
    await setSettings(context.write, { currentSchoolId }, context.clock);
  };
  const school = await createSchool(context, { name: 'De Proefschool', place: 'Verzonnen' });
  await goTo(school.id);
  return { context, schoolId: school.id, goTo };
};

describe('own words', () => {
  it('are of the current school', async () => {
    const { context, schoolId, goTo } = await inSchool();
    const other = await createSchool(context, { name: 'Elders', place: 'Almere' });
    await learnWord(context, 'rekensprongle');
    await goTo(other.id);
    expect(await ownWords(context)).toEqual([]);
    expect(await wrong(context, 'rekensprongle')).toEqual(['rekensprongle']);
    await learnWord(context, 'rekensprongle');
    await forgetWord(context, 'rekensprongle');
    await goTo(schoolId);
    expect(await ownWords(context)).toEqual(['rekensprongle']);
  });

  it('are none without a school', async () => {
    const context = await openSpelling();
    expect(await ownWords(context)).toEqual([]);
    await expect(learnWord(context, 'rekensprongle')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('go with the names of a file or a pupil that is destroyed', async () => {
    const { context, schoolId } = await inSchool();
    const pupil = await createPupil(context, {
      schoolId,
      pupil: pupilDraft({}, { firstName: 'Jezzlyn', lastName: 'Vaatstrahn-Okx' }),
    });
    const draft = caseFileDraft({ codeName: 'Lantaarn', guardians: [guardian('Elskelien')] });
    await createCaseFile(context, { pupilId: pupil.id, draft });
    const loose = await createPupil(context, {
      schoolId,
      pupil: pupilDraft({}, { firstName: 'Zwinter', lastName: 'Testerman' }),
    });
    const names = ['Jezzlyns', "jezzlyn's", 'Vaatstrahn-okx', 'vaatstrahn', 'elskelien'];
    for (const word of [...names, 'Zwinter', 'Jezz', 'rekensprongle']) {
      await learnWord(context, word);
    }
    await context.write('pupils').where({ id: loose.id }).del();
    expect(await ownWords(context)).not.toContain('Zwinter');
    expect(await ownWords(context)).toHaveLength(7);
    await context.write('case_files').where({ pupil_id: pupil.id }).del();
    expect(await ownWords(context)).toEqual(['Jezz', 'rekensprongle']);
  });

  it('are learned once, in any case, and forgotten', async () => {
    const { context } = await inSchool();
    const text = 'Wij doen rekensprongle. Rekensprongle helpt.';
    expect(await wrong(context, text)).toEqual(['rekensprongle', 'Rekensprongle']);
    expect(await learnWord(context, 'rekensprongle')).toEqual(['rekensprongle']);
    expect(await learnWord(context, 'Rekensprongle')).toEqual(['rekensprongle']);
    expect(await learnWord(context, 'Azzuurles')).toEqual(['Azzuurles', 'rekensprongle']);
    expect(await wrong(context, text)).toEqual([]);
    expect(await forgetWord(context, 'REKENSPRONGLE')).toEqual(['Azzuurles']);
    expect(await ownWords(context)).toEqual(['Azzuurles']);
    expect(await wrong(context, text)).toEqual(['rekensprongle', 'Rekensprongle']);
  });
});
