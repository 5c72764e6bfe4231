import { describe, expect, it } from 'vitest';
import { edex, mainFixture, readFixture, readText, refusal } from './helpers';
import { pupil, named, school, codes } from './edexml-support';

describe('the fixture of the project', () => {
  const list = readFixture(mainFixture);

  it('holds the school, the year and the reference day', () => {
    expect(list).toMatchObject({
      format: 'edexml',
      version: '2.1',
      school: { name: null, brinCode: '00XX', dependanceCode: null, schoolKey: 'TEST-1' },
      schoolYear: { startYear: 2025 },
      referenceDay: '2025-09-01',
    });
  });

  it('holds the groups of both kinds, with the year group of a class', () => {
    expect(list.classGroups.map(({ key, kind, yearGroup }) => [key, kind, yearGroup])).toEqual([
      ['G34', 'class', 'C'],
      ['SG1', 'composite', null],
      ['G7', 'class', '7'],
    ]);
  });

  it('holds every allowed field of a full pupil', () => {
    expect(list.pupils[0]).toEqual({
      key: '1001',
      keyIsStable: true,
      lastName: 'Voorbeeld',
      prefix: "van 't",
      givenNames: 'Noor Els',
      initials: 'NE',
      firstName: 'Noor',
      birthDate: '2018-03-04',
      sex: 'girl',
      yearGroup: '4',
      classGroupKey: 'G34',
      compositeGroupKeys: ['SG1'],
      startDay: '2022-03-07',
      leaveDay: null,
      line: 26,
    });
  });

  it('takes over four pupils and leaves out the one who left', () => {
    expect(list.pupils.map((p) => p.key)).toEqual(['1001', '1002', '1003', '#001']);
    expect(list.skipped.map((s) => [s.pupil.key, s.reason])).toEqual([
      ['1004', 'leftBeforeReferenceDay'],
    ]);
    expect(list.questions).toEqual([]);
  });

  it('counts what was dropped, with the reason, and holds none of the values', () => {
    expect(Object.fromEntries(list.dropped.map((d) => [d.kind, [d.count, d.reason]]))).toEqual({
      eckId: [1, 'identifyingNumber'],
      location: [1, 'notNeeded'],
      bsn: [2, 'identifyingNumber'],
      ethnicity: [1, 'specialCategory'],
      country: [1, 'specialCategory'],
      postcode: [1, 'notNeeded'],
    });
    expect(JSON.stringify(list)).not.toMatch(/1234AB|000000000|id\.school|genegeerd/);
  });

  it('holds staff with roles from the person and from the class, and a free description', () => {
    expect(
      list.staff.map(({ firstName, roles, roleDescription, classGroupKeys }) => ({
        firstName,
        roles,
        roleDescription,
        classGroupKeys,
      })),
    ).toEqual([
      { firstName: 'Fenna', roles: ['IB'], roleDescription: '', classGroupKeys: [] },
      { firstName: 'Jip', roles: ['LRK'], roleDescription: '', classGroupKeys: ['G34', 'SG1'] },
      { firstName: 'Mo', roles: [], roleDescription: 'Orthopedagoog', classGroupKeys: [] },
    ]);
  });
});

describe('versions', () => {
  it('reads 1.03 in ISO-8859-1, with a class or a year group', () => {
    const list = readFixture('edexml-1.03.xml');
    expect(list.version).toBe('1.03');
    expect(list.school).toMatchObject({ brinCode: '00XX', dependanceCode: '01' });
    expect(list.referenceDay).toBe('2019-10-01');
    expect(list.pupils.map((p) => [p.firstName, p.yearGroup])).toEqual([
      ['Proefje', '1'],
      ['', '4'],
      ['Zoë', '4'],
    ]);
  });

  it('reads 2.0 and never takes a vendor block, a comment or a photo', () => {
    const list = readFixture('edexml-2.0.xml');
    expect(list.school.schoolKey).toBe('12345');
    expect(list.pupils.map((p) => [p.key, p.yearGroup])).toEqual([
      ['7', '5'],
      ['8', null],
    ]);
    expect(list.pupils[0]).toMatchObject({ givenNames: 'Bo Test', birthDate: '2014-02-28' });
    expect(list.pupils[0]?.compositeGroupKeys).toEqual(['P']);
    expect(JSON.stringify(list)).not.toMatch(/gehei|[Nn]ep\b|9999/);
    expect(codes(list)).toEqual(['GROUP_UNKNOWN']);
  });

  it('rule 8: reads UWLR inside a SOAP envelope, whatever the prefix', () => {
    const list = readFixture('uwlr-soap.xml');
    expect(list).toMatchObject({ format: 'uwlr', version: '2.2', referenceDay: '2025-09-15' });
    expect(list.pupils).toMatchObject([{ key: '1002', firstName: 'Zoë', birthDate: null }]);
    expect(JSON.stringify(list)).not.toContain('geheim');
  });
});

describe('rule 1: the school year', () => {
  it.each([
    ['2025-2026', 2025],
    ['2040-2041', 2040],
    [' 1999-2000 ', 1999],
  ])('accepts %s, listed in the XSD or not', (year, startYear) => {
    expect(readText(edex({ school: school(year) })).schoolYear).toEqual({ startYear });
  });
  it.each(['2025', '2025-2027', '2026-2025', '25-26', '2025/2026'])('refuses %s', (year) => {
    expect(refusal(() => readText(edex({ school: school(year) })))).toMatchObject({
      code: 'CLASS_LIST_SCHOOL_YEAR_INVALID',
      details: { line: 2 },
    });
  });
  it('refuses a list without one', () => {
    expect(refusal(() => readText(edex({ school: '' }))).code).toBe(
      'CLASS_LIST_SCHOOL_YEAR_MISSING',
    );
  });
});

describe('rule 2: long names', () => {
  const withName = (length: number) =>
    readText(
      edex({ pupils: pupil(`<achternaam>${'a'.repeat(length)}</achternaam>`) + named('', '2') }),
    );
  it('accepts a surname of 200 characters', () => {
    expect(withName(200).pupils[0]?.lastName).toHaveLength(200);
  });
  it('leaves a longer one out with an issue that names line and field', () => {
    const list = withName(201);
    expect(list.pupils).toHaveLength(1);
    expect(list.issues).toMatchObject([
      { code: 'VALUE_TOO_LONG', line: 4, field: 'lastName', numbers: { limit: 200 } },
      { code: 'NAME_MISSING', line: 4 },
    ]);
  });
});

describe('rule 3: keys', () => {
  it.each([
    ['1001', true],
    ['#001', false],
    ['a#1', true],
  ])('%s is stable: %s', (key, keyIsStable) => {
    expect(readText(edex({ pupils: named('', key) })).pupils[0]).toMatchObject({
      key,
      keyIsStable,
    });
  });
  it('trims blanks round a key and round a reference', () => {
    const list = readText(
      edex({
        groups: '<groep key=" G "><naam>7</naam><jaargroep>7</jaargroep></groep>',
        pupils: named('<groep key="G  "/>', '  12 '),
      }),
    );
    expect(list.pupils[0]).toMatchObject({ key: '12', classGroupKey: 'G', yearGroup: '7' });
  });
  it('refuses the second pupil with the same key and names both lines', () => {
    const list = readText(edex({ pupils: `${named('', '1')}\n${named('', ' 1 ')}` }));
    expect(list.pupils).toHaveLength(1);
    expect(list.issues).toContainEqual({
      code: 'KEY_DUPLICATE',
      line: 5,
      field: 'key',
      numbers: { firstLine: 4 },
    });
  });
  it('never loses a child over a dummy key or a missing one', () => {
    const list = readText(
      edex({ pupils: named('', '#1') + named('', '#1') + named('', '') + named('', '  ') }),
    );
    expect(list.pupils).toHaveLength(4);
    expect(new Set(list.pupils.map((p) => p.key)).size).toBe(4);
    expect(list.pupils.some((p) => p.keyIsStable)).toBe(false);
  });
  it('does not take a key of more than 256 characters', () => {
    const list = readText(edex({ pupils: named('', 'x'.repeat(257)) }));
    expect(list.pupils[0]).toMatchObject({ keyIsStable: false });
    expect(codes(list)).toContain('KEY_TOO_LONG');
  });
});

describe('rule 4: leavers and historic pupils', () => {
  const leaving = (day: string, schoolInner?: string) =>
    readText(
      edex({
        ...(schoolInner === undefined ? {} : { school: schoolInner }),
        pupils: named(`<jaargroep>5</jaargroep><uitstroomdatum>${day}</uitstroomdatum>`),
      }),
    );
  it('leaves out who left before the peildatum', () => {
    expect(leaving('2025-08-31').skipped).toMatchObject([{ reason: 'leftBeforeReferenceDay' }]);
  });
  it('keeps who leaves on or after it', () => {
    expect(leaving('2025-09-01').pupils).toHaveLength(1);
  });
  it('takes the aanmaakdatum when there is no peildatum, and today when there is neither', () => {
    const made = `${school('2025-2026')}<aanmaakdatum>2025-10-02T08:00:00</aanmaakdatum>`;
    expect(leaving('2025-10-01', made).skipped).toHaveLength(1);
    expect(leaving('2025-10-02', made).pupils).toHaveLength(1);
    expect(leaving('2026-01-14', school('2025-2026')).skipped).toHaveLength(1);
  });
  it('leaves out a historic pupil and asks', () => {
    const list = readText(edex({ pupils: named('<jaargroep>H</jaargroep>') }));
    expect(list.skipped).toMatchObject([{ reason: 'historicYearGroup' }]);
    expect(list.questions).toEqual([{ code: 'YEAR_GROUP_HISTORIC', pupilKey: '1', line: 4 }]);
  });
});

describe('rule 5: the year group', () => {
  const groups =
    '<groep key="A"><naam>6a</naam><jaargroep>6</jaargroep></groep><groep key="K"><naam>5/6</naam><jaargroep>C</jaargroep></groep>';
  const read = (inner: string) => readText(edex({ groups, pupils: named(inner) }));
  it.each([
    ['<jaargroep>5</jaargroep><groep key="A"/>', '5', 0],
    ['<groep key="A"/>', '6', 0],
    ['<jaargroep>5</jaargroep><groep key="K"/>', '5', 0],
    ['<groep key="K"/>', null, 1],
    ['<jaargroep>C</jaargroep>', null, 1],
    ['<jaargroep>06</jaargroep>', '6', 0],
  ])('%s gives %s with %i questions', (inner, yearGroup, questions) => {
    const list = read(inner);
    expect(list.pupils[0]?.yearGroup).toBe(yearGroup);
    expect(list.questions).toHaveLength(questions);
  });
  it('reports a year group that does not exist', () => {
    const list = read('<jaargroep>9</jaargroep><groep key="A"/>');
    expect(list.pupils[0]?.yearGroup).toBe('6');
    expect(list.issues).toMatchObject([{ code: 'YEAR_GROUP_UNKNOWN', line: 4 }]);
  });
});
