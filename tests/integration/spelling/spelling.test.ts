import { describe, expect, it } from 'vitest';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import {
  createPupil,
  purgePupilsWithoutCaseFile,
  removePupil,
} from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { forgetNamesOf } from '../../../electron/features/spelling/forget-names';
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

/** With a school: words are taught and names are known per school. */
const inSchool = async () => {
  const context = await openSpelling();
  const school = await createSchool(context, { name: 'De Proefschool', place: 'Verzonnen' });
  const at = { context, schoolId: school.id };
  return { ...at, ...waysOf(at) };
};

type At = { readonly context: SpellingContext; readonly schoolId: string };

const waysOf = ({ context, schoolId }: At) => ({
  wrong: async (text: string): Promise<string[]> =>
    (await checkText(context, { schoolId, text })).map(({ word }) => word),
  learn: (word: string) => learnWord(context, { schoolId, word }),
  forget: (word: string) => forgetWord(context, { schoolId, word }),
  words: () => ownWords(context.read, schoolId),
});

describe('checking a text', () => {
  it('marks what is wrong, where it stands', async () => {
    const { context, schoolId } = await inSchool();
    const text = 'Het handelingsdeel is klaar; het handelinsgdeel niet.';
    expect(await checkText(context, { schoolId, text })).toEqual([
      { start: 33, end: 47, word: 'handelinsgdeel' },
    ]);
  });

  it('leaves compounds, abbreviations, cut-off words and names of the field', async () => {
    const { wrong } = await inSchool();
    const text = `De IB’er en de orthopedagoog bespreken het ontwikkelingsperspectief (OPP).
      Gedragsproblemen, ondersteunings- en onderwijsbehoeften, ADHD-medicatie, ’s middags, zo’n vijf foto’s.
      Het kernteamoverleg staat in ParnasSys; zie www.voorbeeldje.nl en E4.`;
    expect(await wrong(text)).toEqual([]);
  });

  it('marks a word with a wrong part', async () => {
    const { wrong } = await inSchool();
    expect(await wrong('ADHD-diagnooze, sociaal-emotjoneel')).toEqual([
      'ADHD-diagnooze',
      'sociaal-emotjoneel',
    ]);
  });

  it('knows the names of its own school alone', async () => {
    const { context, wrong: elsewhere } = await inSchool();
    const school = await createSchool(context, { name: 'De Zwefflier', place: 'Grubbevorst' });
    const pupil = pupilDraft({}, { firstName: 'Jezzlyn', lastName: 'Vaatstrahn-Okx' });
    await createPupil(context, { schoolId: school.id, pupil });
    const text = 'Jezzlyns moeder, mevrouw Vaatstrahn-Okx, belt de Zwefflier. Jezzlyn’s jas.';
    expect(await elsewhere(text)).toContain('Zwefflier');
    expect(await waysOf({ context, schoolId: school.id }).wrong(text)).toEqual([]);
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

describe('own words', () => {
  it('are of one school', async () => {
    const { context, ...here } = await inSchool();
    const school = await createSchool(context, { name: 'Elders', place: 'Almere' });
    const there = waysOf({ context, schoolId: school.id });
    await here.learn('rekensprongle');
    expect(await there.words()).toEqual([]);
    expect(await there.wrong('rekensprongle')).toEqual(['rekensprongle']);
    await there.learn('rekensprongle');
    await there.forget('rekensprongle');
    expect(await here.words()).toEqual(['rekensprongle']);
  });

  it('are learned in no school that is not there', async () => {
    const { context } = await inSchool();
    const nowhere = waysOf({ context, schoolId: '0190a000-0000-7000-8000-000000000000' });
    await expect(nowhere.learn('rekensprongle')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are learned once, in any case, and forgotten', async () => {
    const { wrong, learn, forget, words } = await inSchool();
    const text = 'Wij doen rekensprongle. Rekensprongle helpt.';
    expect(await wrong(text)).toEqual(['rekensprongle', 'Rekensprongle']);
    expect(await learn('rekensprongle')).toEqual(['rekensprongle']);
    expect(await learn('Rekensprongle')).toEqual(['rekensprongle']);
    expect(await learn('Azzuurles')).toEqual(['Azzuurles', 'rekensprongle']);
    expect(await wrong(text)).toEqual([]);
    expect(await forget('REKENSPRONGLE')).toEqual(['Azzuurles']);
    expect(await words()).toEqual(['Azzuurles']);
    expect(await wrong(text)).toEqual(['rekensprongle', 'Rekensprongle']);
  });

  it('are the same in capitals beyond A to Z', async () => {
    const { learn, forget } = await inSchool();
    await learn('ëngelrijm');
    expect(await learn('Ëngelrijm')).toEqual(['ëngelrijm']);
    expect(await forget('ËNGELRIJM')).toEqual([]);
  });
});

describe('own words that are names', () => {
  it('go with a pupil that is removed', async () => {
    const { context, schoolId, learn, words } = await inSchool();
    const name = { firstName: 'Zwinter', lastName: 'Öztürkoğlu' };
    const { id } = await createPupil(context, { schoolId, pupil: pupilDraft({}, name) });
    for (const word of ['zwinters', 'öztürkoğlu', 'ÖZTÜRKOĞLU', 'rekensprongle']) await learn(word);
    await removePupil(context, id);
    expect(await words()).toEqual(['rekensprongle']);
  });

  it('go with a pupil whose school years are over', async () => {
    const { context, schoolId, learn, words } = await inSchool();
    const name = { firstName: 'Zwinter', lastName: 'Testerman' };
    const pupil = pupilDraft({ leaveDate: '2019-07-01', startDate: '2012-08-20' }, name);
    const { id } = await createPupil(context, { schoolId, pupil });
    await context.write('pupils').where({ id }).update({ last_seen_start_year: 2018 });
    await learn('Zwinter');
    expect(await purgePupilsWithoutCaseFile(context)).toBe(1);
    expect(await words()).toEqual([]);
  });

  it.each([
    ['Jezzlyn', ['Jezzlyns', "jezzlyn's", 'JEZZLYN']],
    ['Zoëlla', ['ZOËLLAS', 'zoëlla', 'Zoella']],
    ['Özgüz', ['özgüz', 'ÖZGÜZ', 'Özgüz-hoekje']],
    ['İpekçan', ['ipekçan', 'IPEKÇAN', 'İPEKÇAN']],
  ])('go with the file of %s, in any spelling', async (firstName, taught) => {
    const { context, schoolId, learn, words } = await inSchool();
    const name = { firstName, prefix: 'el', lastName: 'Vaatstrahn-Okx' };
    const pupil = await createPupil(context, { schoolId, pupil: pupilDraft({}, name) });
    const draft = caseFileDraft({ codeName: 'Lantaarn', guardians: [guardian('Élskelien')] });
    await createCaseFile(context, { pupilId: pupil.id, draft });
    const kept = ['el-groepje', 'Jezz', 'rekensprongle'];
    for (const word of [...taught, 'vaatstrahn', 'ÉLSKELIEN', ...kept]) await learn(word);
    await forgetNamesOf(context.write, [pupil.id]);
    expect(await words()).toEqual(kept);
  });
});
