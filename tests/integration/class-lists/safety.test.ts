import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleData } from '../../../build/example-data/example-data';
import type { Progress } from '../../../electron/contract/events';
import { createPupil, listPupils } from '../../../electron/features/pupils/pupils-service';
import { pupilDraft } from '../case-files/invented';
import {
  answer,
  codeOf,
  everythingStored,
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

describe('a file that is refused', () => {
  const whole = list([anna, bram]);
  const refused = [
    ['a DOCTYPE', `<!DOCTYPE EDEX [<!ENTITY a "b">]>${whole}`, 'CLASS_LIST_DOCTYPE'],
    ['an entity', whole.replace('Anna', '&xxe;'), 'CLASS_LIST_ENTITY'],
    ['half a file', whole.slice(0, whole.length / 2), 'CLASS_LIST_TRUNCATED'],
    ['a spreadsheet', Buffer.from('504b030414000600', 'hex'), 'CLASS_LIST_ARCHIVE'],
    ['an empty file', '', 'CLASS_LIST_EMPTY'],
    [
      'a wrong encoding',
      Buffer.from('<EDEX><school>\xeb</school></EDEX>', 'latin1'),
      'CLASS_LIST_ENCODING_WRONG',
    ],
    ['100 MB', Buffer.alloc(100 * 1024 * 1024, 0x20), 'CLASS_LIST_TOO_LARGE'],
    ['HTML', '<html><body>x</body></html>', 'CLASS_LIST_ROOT_UNKNOWN'],
  ] as const;

  it.each(refused)('changes nothing: %s', async (_what, content, code) => {
    const { vault, open, importAll } = await openImporter();
    await importAll(whole, newSchool());
    const before = [await rowCounts(vault), await everythingStored(vault)];
    expect(await codeOf(open(content))).toBe(code);
    expect([await rowCounts(vault), await everythingStored(vault)]).toEqual(before);
  });

  it('of the old EDEX2000 is recognised by its name', async () => {
    const { open } = await openImporter();
    expect(await codeOf(open('1234 Anna Proef\n', 'EDEXLL.TXT'))).toBe('CLASS_LIST_OLD_EDEX');
  });

  it('of an older school year is refused when planned', async () => {
    const { open, plan, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna]), newSchool());
    const source = await open(list([anna], { start: 2024 }));
    expect(await codeOf(plan(source, { school: existing(schoolId) }))).toBe(
      'CLASS_LIST_OLDER_SCHOOL_YEAR',
    );
  });
});

describe('what is never taken over', () => {
  it('is nowhere in the vault after an import, in any table', async () => {
    const { edexml } = exampleData();
    const forbidden = [
      ...edexml.matchAll(
        /<(?:bsn|sofinummer|onderwijsnummer|postcodenl|emailadres|fotourl|gebruikersnaam)>([^<]+)</gu,
      ),
    ].map(([, value]) => value ?? '');
    expect(forbidden.length).toBeGreaterThan(500);
    const { vault, importAll } = await openImporter();
    const { preview } = await importAll(edexml, newSchool());
    expect(preview.dropped.map(({ kind }) => kind)).toContain('bsn');
    const stored = await everythingStored(vault);
    expect(stored).toContain(exampleData().school.pupils[0]?.lastName);
    expect([...new Set(forbidden)].filter((value) => stored.includes(value))).toEqual([]);
  });

  it('is not even shown from a spreadsheet: forbidden columns come out empty', async () => {
    const { vault, service, pick } = await openImporter();
    const csv = readFileSync('tests/fixtures/class-lists/klassenlijst.csv');
    const source = await service.open(vault.context, pick(csv, 'lijst.csv').token);
    expect(JSON.stringify(source)).not.toMatch(/000000012|1234 AB|geheim@/u);
    const forbidden = source.table?.columns.filter((column) => column.forbidden !== null) ?? [];
    expect(forbidden.map((column) => column.forbidden)).toEqual(['bsn', 'postcode', 'email']);
    const mapping = source.table?.columns.map((_column, index) =>
      index === 8 ? ('pupilKey' as const) : ('ignore' as const),
    );
    expect(
      await codeOf(
        service.map(vault.context, {
          sourceId: source.sourceId,
          mapping: mapping ?? [],
          startYear: 2025,
        }),
      ),
    ).toBe('CLASS_LIST_COLUMN_FORBIDDEN');
  });
});

describe('an import that is broken off', () => {
  it('leaves the vault as it was, whatever had been written', async () => {
    const { vault, open, plan, service, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna]), newSchool());
    const before = [await rowCounts(vault), await everythingStored(vault)];
    const source = await open(list([bram], { start: 2026 }));
    const preview = await plan(source, {
      school: existing(schoolId),
      confirmed: ['MANY_LEAVERS'],
    });
    const told: Progress[] = [];
    const broken = {
      ...vault.context,
      progress: (progress: Progress) => {
        told.push(progress);
        if (progress.done === progress.total) throw new Error('broken off');
      },
    };
    const place = { sourceId: source.sourceId, planHash: preview.planHash };
    await expect(service.apply(broken, place)).rejects.toThrow('broken off');
    expect(told.length).toBeGreaterThan(0);
    expect([await rowCounts(vault), await everythingStored(vault)]).toEqual(before);
    await service.apply(vault.context, place);
    expect(await pupilsOf(vault, schoolId)).toMatchObject([{ first_name: 'Bram' }]);
  });

  it('is refused when the vault changed after the preview', async () => {
    const { vault, open, plan, service, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna]), newSchool());
    const source = await open(list([anna, bram], { day: '2025-10-01' }));
    const preview = await plan(source, { school: existing(schoolId) });
    await createPupil(vault.context, {
      schoolId,
      pupil: pupilDraft(
        { birthDate: '2017-02-03' },
        { firstName: 'Bram', prefix: '', lastName: 'Ander' },
      ),
    });
    const before = await rowCounts(vault);
    expect(
      await codeOf(
        service.apply(vault.context, { sourceId: source.sourceId, planHash: preview.planHash }),
      ),
    ).toBe('VERSION_CONFLICT');
    expect(await rowCounts(vault)).toEqual(before);
    const again = await plan(source, { school: existing(schoolId) });
    expect(again.add).toEqual([]);
  });

  it('is refused while a question is open or something is not confirmed', async () => {
    const { vault, open, plan, service, importAll } = await openImporter();
    const { schoolId } = await importAll(list([anna, bram]), newSchool());
    const leavers = await open(list([anna], { day: '2025-10-01' }));
    const many = await plan(leavers, { school: existing(schoolId) });
    expect(many.confirm).toMatchObject([{ code: 'MANY_LEAVERS', numbers: { left: 1, of: 2 } }]);
    expect(
      await codeOf(
        service.apply(vault.context, { sourceId: leavers.sourceId, planHash: many.planHash }),
      ),
    ).toBe('CLASS_LIST_NOT_CONFIRMED');

    const twin = pupil({ key: '9', name: 'Anna', born: '2017-01-02' });
    const doubled = await open(list([anna, bram, twin]));
    const asked = await plan(doubled, { school: existing(schoolId) });
    expect(asked.add.map(({ name }) => name)).toEqual(['Anna Proef']);
    const other = await open(list([twin, bram]));
    const question = await plan(other, { school: existing(schoolId) });
    expect(question.ask).toMatchObject([
      { code: 'POSSIBLE_DOUBLE', name: 'Anna Proef', candidates: [{ name: 'Anna Proef' }] },
    ]);
    const place = { sourceId: other.sourceId, planHash: question.planHash };
    expect(await codeOf(service.apply(vault.context, place))).toBe('QUESTIONS_OPEN');
    const [ask] = question.ask;
    const settled = await plan(other, {
      school: existing(schoolId),
      answers: [
        answer({
          askId: ask?.id ?? '',
          kind: 'same',
          pupilId: ask?.candidates[0]?.pupilId ?? '',
        }),
      ],
    });
    expect(settled.ready).toBe(true);
    await service.apply(vault.context, { sourceId: other.sourceId, planHash: settled.planHash });
    expect((await pupilsOf(vault, schoolId)).map((p) => p.source_key)).toEqual(['9', '2']);
  });
});

describe('what was read', () => {
  it('is gone after ten minutes without use, after closing and after importing', async () => {
    const due: (() => void)[] = [];
    const { vault, open, plan, service } = await openImporter(undefined, (milliseconds, work) => {
      expect(milliseconds).toBe(600_000);
      due.push(work);
      return () => undefined;
    });
    const first = await open(list([anna]));
    due.at(-1)?.();
    expect(await codeOf(plan(first, { school: newSchool() }))).toBe('CLASS_LIST_GONE');
    const second = await open(list([anna]));
    service.close(second.sourceId);
    expect(await codeOf(plan(second, { school: newSchool() }))).toBe('CLASS_LIST_GONE');
    const third = await open(list([anna]));
    const { planHash } = await plan(third, { school: newSchool() });
    await service.apply(vault.context, { sourceId: third.sourceId, planHash });
    expect(await codeOf(service.apply(vault.context, { sourceId: third.sourceId, planHash }))).toBe(
      'CLASS_LIST_GONE',
    );
  });
});

describe('the class-list file', () => {
  it('can be deleted after it was imported, and no other file can', async () => {
    const { vault, plan, service, pick } = await openImporter();
    const mine = pick(list([anna]));
    const other = pick(list([anna]));
    expect(await codeOf(service.deleteFile(vault.context, mine.token))).toBe(
      'CLASS_LIST_NOT_IMPORTED',
    );
    const source = await service.open(vault.context, mine.token);
    const { planHash } = await plan(source, { school: newSchool() });
    await service.apply(vault.context, { sourceId: source.sourceId, planHash });
    expect(await codeOf(service.deleteFile(vault.context, other.token))).toBe(
      'CLASS_LIST_NOT_IMPORTED',
    );
    const kept = readFileSync(mine.path);
    writeFileSync(mine.path, 'something else by now');
    expect(await codeOf(service.deleteFile(vault.context, mine.token))).toBe(
      'CLASS_LIST_FILE_CHANGED',
    );
    writeFileSync(mine.path, kept);
    await service.deleteFile(vault.context, mine.token);
    expect([existsSync(mine.path), existsSync(other.path)]).toEqual([false, true]);
  });
});

describe('rows of a spreadsheet', () => {
  it('come in by their columns, and again without doubles', async () => {
    const { vault, service, plan } = await openImporter();
    const text =
      'Roepnaam\tAchternaam\tGeboortedatum\tKlas\nAnna\tProef\t2-1-2017\t4a\nBram\tAnder\t3-2-2017\t4a';
    const load = async () => {
      const source = await service.openPasted(vault.context, text);
      const mapped = await service.map(vault.context, {
        sourceId: source.sourceId,
        mapping: source.table?.proposal ?? [],
        startYear: source.table?.proposedStartYear ?? 0,
      });
      return { ...source, list: mapped };
    };
    const first = await load();
    expect(first.list.classes).toMatchObject([{ name: '4a', pupilCount: 2 }]);
    const preview = await plan(first, { school: newSchool() });
    const { schoolId } = await service.apply(vault.context, {
      sourceId: first.sourceId,
      planHash: preview.planHash,
    });
    expect(await pupilsOf(vault, schoolId)).toMatchObject([
      { first_name: 'Anna', source_key: null, class_name: '4a' },
      { first_name: 'Bram' },
    ]);
    const pupils = await listPupils(vault.context, schoolId);
    expect(pupils.every(({ imported }) => imported)).toBe(true);
    const again = await plan(await load(), { school: existing(schoolId), scope: 'listedOnly' });
    expect(again).toMatchObject({ changesNothing: true, unchanged: 2, ask: [] });
  });

  it('of a whole school as a CSV file give the same pupils', async () => {
    const { csv, school } = exampleData();
    const { vault, service, pick, plan } = await openImporter('2026-11-12T09:00:00.000Z');
    const source = await service.open(vault.context, pick(csv, 'lijst.csv').token);
    const mapped = await service.map(vault.context, {
      sourceId: source.sourceId,
      mapping: source.table?.proposal ?? [],
      startYear: 2026,
    });
    expect(mapped.pupilCount).toBe(school.pupils.length);
    const preview = await plan({ ...source, list: mapped }, { school: newSchool() });
    const { counts } = await service.apply(vault.context, {
      sourceId: source.sourceId,
      planHash: preview.planHash,
    });
    expect(counts.added).toBe(school.pupils.length);
  });
});
