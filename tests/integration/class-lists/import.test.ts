import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleData } from '../../../build/example-data/example-data';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { selectImports } from '../../../electron/features/class-lists/imports-repository';
import { learnWord, ownWords } from '../../../electron/features/spelling/spelling-service';
import { caseFileDraft } from '../case-files/invented';
import {
  answer,
  codeOf,
  existing,
  list,
  newSchool,
  openImporter,
  pupil,
  pupilsOf,
  rowCounts,
} from './support';

const anna = pupil({ key: '1', name: 'Anna', born: '2017-01-02' });
const bram = pupil({ key: '2', name: 'Bram', surname: 'Ander', born: '2017-02-03' });
const chris = pupil({ key: '3', name: 'Chris', surname: 'Derde', group: 'B', year: '5' });

describe('a first class list', () => {
  it('is shown as a plan that changes nothing yet, and comes in as it was shown', async () => {
    const { vault, open, plan, service } = await openImporter();
    const before = await rowCounts(vault);
    const source = await open(list([anna, bram, chris]));
    expect(source.list?.classes.map(({ name, pupilCount }) => [name, pupilCount])).toEqual([
      ['4a', 2],
      ['5b', 1],
    ]);
    const preview = await plan(source, { school: newSchool() });
    expect(preview).toMatchObject({ ready: true, changesNothing: false, rollOver: null });
    expect(preview.add.map(({ name, className }) => [name, className])).toEqual([
      ['Anna Proef', '4a'],
      ['Bram Ander', '4a'],
      ['Chris Derde', '5b'],
    ]);
    expect(await rowCounts(vault)).toEqual(before);

    const { schoolId, counts } = await service.apply(vault.context, {
      sourceId: source.sourceId,
      planHash: preview.planHash,
    });
    expect(counts).toMatchObject({ added: 3, changed: 0, dropped: 0 });
    expect(await pupilsOf(vault, schoolId)).toMatchObject([
      { source_key: '1', first_name: 'Anna', class_name: '4a', last_seen_start_year: 2025 },
      { source_key: '2', first_name: 'Bram', class_name: '4a' },
      { source_key: '3', first_name: 'Chris', class_name: '5b' },
    ]);
    expect(await selectImports(vault.read, schoolId)).toMatchObject([
      { format: 'edexml', startYear: 2025, referenceDay: '2025-09-01', counts: { added: 3 } },
    ]);
  });

  it('brings only the chosen classes, and the same classes are proposed the next time', async () => {
    const { vault, service, open, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna, bram, chris]), newSchool(), {
      chosenClassKeys: ['B'],
    });
    expect(await pupilsOf(vault, schoolId)).toMatchObject([{ first_name: 'Chris' }]);
    const again = await open(list([anna, bram, chris]));
    expect(again.list?.knownSchoolId).toBe(schoolId);
    const next = { sourceId: again.sourceId, schoolId };
    expect(await service.chosenClasses(vault.context, next)).toEqual(['B']);

    const groups = '<groep key="N"><naam>6x</naam></groep><groep key="M"><naam>5b</naam></groep>';
    const inSix = pupil({ key: '3', name: 'Chris', surname: 'Derde', group: 'N', year: '6' });
    const inFive = pupil({ key: '1', name: 'Anna', born: '2017-01-02', group: 'M', year: '5' });
    const rolled = await open(list([inSix, inFive], { start: 2026, groups }));
    expect(
      await service.chosenClasses(vault.context, { ...next, sourceId: rolled.sourceId }),
    ).toEqual(['N']);
  });

  it('of EDEXML 2.1 with every edge keeps staff, composite groups and a key that is no key', async () => {
    const { vault, open, plan, importAll } = await openImporter();
    const fixture = readFileSync(
      'tests/fixtures/class-lists/synthetic-edexml-2.1-2025-2026.xml',
      'utf8',
    );
    const { schoolId } = await importAll(fixture, newSchool(), {
      answers: [answer({ askId: 'YEAR_GROUP_HISTORIC:1004', kind: 'leaveOut' })],
    });
    expect((await pupilsOf(vault, schoolId)).map(({ source_key }) => source_key)).toEqual([
      '1001',
      '1002',
      '1003',
      null,
    ]);
    expect(await rowCounts(vault)).toMatchObject({
      staff: 3,
      staff_class_groups: 2,
      pupil_composite_groups: 1,
    });
    const again = await plan(await open(fixture), { school: existing(schoolId) });
    expect(again).toMatchObject({ changesNothing: true, add: [], change: [], left: [] });
  });
});

describe('a list of a school year that is over', () => {
  it('is marked, because its pupils without a case file go when the vault is next opened', async () => {
    const { open, vault } = await openImporter();
    expect((await open(list([anna]))).list?.schoolYearOver).toBe(false);
    vault.setNow('2026-08-01T09:00:00.000Z');
    expect((await open(list([anna]))).list?.schoolYearOver).toBe(true);
  });
});

describe('600 pupils', () => {
  it('come in once, stay the same the second time, and roll over with who left', async () => {
    const { school, edexml, nextYear, nextYearEdexml } = exampleData();
    const { vault, open, plan, importAll } = await openImporter();
    const { schoolId } = await importAll(edexml, newSchool());
    const counts = await rowCounts(vault);
    expect(counts['pupils']).toBe(school.pupils.length);

    const again = await plan(await open(edexml), { school: existing(schoolId) });
    expect(again).toMatchObject({ changesNothing: true, ready: true });
    await importAll(edexml, existing(schoolId));
    expect(await rowCounts(vault)).toEqual({ ...counts, imports: 2 });

    vault.setNow('2027-09-07T09:00:00.000Z');
    const { preview } = await importAll(nextYearEdexml, existing(schoolId));
    expect(preview.rollOver).toEqual({ from: 2026, to: 2027 });
    expect(preview.left).toHaveLength(nextYear.vanishedKeys.length + nextYear.leftKeys.length);
    expect(preview.add).toHaveLength(nextYear.newKeys.length);
    expect(preview.moved.filter(({ step }) => step === 'same')).toHaveLength(
      nextYear.stayedDownKeys.length,
    );
    const pupils = await pupilsOf(vault, schoolId);
    const listed = nextYear.school.pupils.filter(({ key }) => !nextYear.leftKeys.includes(key));
    expect(new Set(pupils.map(({ source_key }) => source_key))).toEqual(
      new Set(listed.map(({ key }) => key)),
    );
    const yearOf = new Map(listed.map(({ key, yearGroup }) => [key, String(yearGroup)]));
    expect(pupils.every((p) => p.year_group === yearOf.get(p.source_key ?? ''))).toBe(true);
    expect(pupils.every((p) => p.last_seen_start_year === 2027)).toBe(true);
  });
});

describe('a pupil who left', () => {
  it('takes along the words that were taught because of the name', async () => {
    const { vault, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna, bram, chris]), newSchool());
    for (const word of ['Brams', 'rekensprongle']) {
      // One after the other: each answers with all words.
      // oxlint-disable-next-line no-await-in-loop -- see above
      await learnWord(vault.context, { schoolId, word });
    }
    await importAll(list([anna, chris], { day: '2025-10-01' }), existing(schoolId), {
      confirmed: ['MANY_LEAVERS'],
    });
    expect(await ownWords(vault.read, schoolId)).toEqual(['rekensprongle']);
  });
});

describe('a pupil with a case file', () => {
  it('stays when it is no longer in the list, with the day on which it left', async () => {
    const { vault, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna, bram, chris]), newSchool());
    const [first] = await pupilsOf(vault, schoolId);
    await createCaseFile(vault.context, { pupilId: first?.id ?? '', draft: caseFileDraft() });
    const { preview } = await importAll(list([chris], { day: '2025-10-01' }), existing(schoolId), {
      confirmed: ['MANY_LEAVERS'],
    });
    expect(preview.keep).toMatchObject([
      { name: 'Anna Proef', codeName: 'Lantaarn', reason: 'left' },
    ]);
    expect(preview.drop).toMatchObject([{ name: 'Bram Ander', codeName: null, reason: 'left' }]);
    expect(await pupilsOf(vault, schoolId)).toMatchObject([
      { first_name: 'Anna', leave_date: '2025-09-30' },
      { first_name: 'Chris', leave_date: null },
    ]);

    const { preview: back } = await importAll(
      list([anna, chris], { day: '2025-11-01' }),
      existing(schoolId),
    );
    expect(back.reappeared).toMatchObject([{ codeName: 'Lantaarn' }]);
    expect(await pupilsOf(vault, schoolId)).toMatchObject([{ leave_date: null }, {}]);
  });

  it('stays when its class is no longer chosen, and the database itself refuses to delete it', async () => {
    const { vault, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna, bram, chris]), newSchool());
    const [first] = await pupilsOf(vault, schoolId);
    await createCaseFile(vault.context, { pupilId: first?.id ?? '', draft: caseFileDraft() });
    const { preview } = await importAll(list([anna, bram, chris]), existing(schoolId), {
      chosenClassKeys: ['B'],
    });
    expect(preview.keep).toMatchObject([{ codeName: 'Lantaarn', reason: 'notChosen' }]);
    expect((await pupilsOf(vault, schoolId)).map((p) => p.first_name)).toEqual(['Anna', 'Chris']);
    await expect(vault.write('pupils').where({ id: first?.id }).delete()).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_TRIGGER',
    });
  });
});

describe('two schools in one vault', () => {
  it('stay apart, also with the same keys in both lists', async () => {
    const { vault, importAll, open, plan } = await openImporter();
    const one = await importAll(list([anna, bram]), newSchool('Eerste'));
    const two = await importAll(list([anna, chris], { brin: '01XX' }), newSchool('Tweede'));
    expect((await pupilsOf(vault, one.schoolId)).map((p) => p.first_name)).toEqual([
      'Anna',
      'Bram',
    ]);
    expect((await pupilsOf(vault, two.schoolId)).map((p) => p.first_name)).toEqual([
      'Anna',
      'Chris',
    ]);

    const wrong = await plan(await open(list([anna], { brin: '01XX' })), {
      school: existing(one.schoolId),
    });
    expect(wrong).toMatchObject({
      ready: false,
      add: [],
      left: [],
      confirm: [{ code: 'OTHER_SCHOOL' }],
    });
  });

  it('never share the code of a school', async () => {
    const { vault, importAll, open, plan, service } = await openImporter();
    await importAll(list([anna]), newSchool('Eerste'));
    const source = await open(list([anna]));
    expect(await codeOf(plan(source, { school: newSchool('Nog eens') }))).toBe(
      'CLASS_LIST_SCHOOL_KNOWN',
    );
    const unconfirmed = await plan(await open(list([bram], { brin: '02XX' })), {
      school: existing(String(source.list?.knownSchoolId)),
    });
    expect(
      await codeOf(
        service.apply(vault.context, {
          sourceId: source.sourceId,
          planHash: unconfirmed.planHash,
        }),
      ),
    ).toBe('VERSION_CONFLICT');
  });
});
