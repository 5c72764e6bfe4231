import { describe, expect, it } from 'vitest';
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import {
  changesNothing,
  planImport,
  pupilsToDropAtYearEnd,
} from '../../../electron/features/pupils/class-list/import-plan';
import type {
  ExistingPupil,
  ImportInput,
} from '../../../electron/features/pupils/class-list/import-plan-types';
import { applyMapping } from '../../../electron/features/pupils/class-list/delimited-reader';
import { readTable } from '../../../electron/features/pupils/class-list/delimited-table';
import type { Vault } from './helpers';
import {
  carryOut,
  edex,
  emptyVault,
  inputOf,
  mainFixture,
  readFixture,
  readText,
  refusal,
  today,
} from './helpers';

type Options = Partial<ImportInput>;
const planned = (vault: Vault, list: ClassList, options: Options = {}) =>
  planImport(inputOf(list, vault, options));
const imported = (vault: Vault, list: ClassList, options: Options = {}): Vault => {
  const input = inputOf(list, vault, options);
  return carryOut(vault, input, planImport(input));
};
const withCaseFile = (vault: Vault, ...keys: readonly string[]): Vault => ({
  ...vault,
  pupils: vault.pupils.map((p) => ({ ...p, hasCaseFile: keys.includes(p.sourceKey ?? '') })),
});
const idOf = (vault: Vault, key: string): ExistingPupil['id'] => {
  const pupil = vault.pupils.find((p) => p.sourceKey === key);
  if (pupil === undefined) throw new Error(`No pupil with key ${key}`);
  return pupil.id;
};

type Child = { key: string; last?: string; first?: string; born?: string; more?: string };
const child = ({ key, last, first, born, more }: Child) =>
  `<leerling key="${key}"><achternaam>${last ?? `Proef${key}`}</achternaam><roepnaam>${first ?? 'Bo'}</roepnaam>${
    born === '' ? '' : `<geboortedatum>${born ?? '2016-05-05'}</geboortedatum>`
  }${more ?? '<groep key="A"/>'}</leerling>\n`;
const groups =
  '<groep key="A"><naam>4a</naam><jaargroep>4</jaargroep></groep><groep key="B"><naam>5b</naam><jaargroep>5</jaargroep></groep>';
const identity = '<brincode>00XX</brincode>';
const list = (
  children: readonly Child[],
  options: { year?: string; day?: string; school?: string; groups?: string } = {},
) =>
  readText(
    edex({
      school: `<schooljaar>${options.year ?? '2025-2026'}</schooljaar><peildatum>${options.day ?? '2025-10-01'}</peildatum>${options.school ?? identity}`,
      groups: options.groups ?? groups,
      pupils: children.map(child).join(''),
    }),
  );
const ten = Array.from({ length: 10 }, (_, i): Child => ({ key: String(i + 1) }));
const csvList = (text: string) => {
  const table = readTable({ format: 'pasted', text });
  return applyMapping({ table, mapping: table.proposal, schoolYear: { startYear: 2025 }, today });
};

describe('a first import', () => {
  const plan = planned(emptyVault, readFixture(mainFixture));
  it('adds the pupils, groups and staff, and takes over what identifies the school', () => {
    expect(plan.add.map((p) => [p.listKey, p.sourceKey])).toEqual([
      ['1001', '1001'],
      ['1002', '1002'],
      ['1003', '1003'],
      ['#001', null],
    ]);
    expect(plan.classGroups.add).toHaveLength(3);
    expect(plan.staff.add.map((s) => s.role)).toEqual([
      'careCoordinator',
      'teacher',
      'educationalPsychologist',
    ]);
    expect(plan.adoptSchool).toEqual({
      brinCode: '00XX',
      dependanceCode: null,
      schoolKey: 'TEST-1',
    });
    expect(plan.skipped).toEqual([{ reason: 'leftBeforeReferenceDay', line: expect.any(Number) }]);
    expect(plan.rollOver).toBeNull();
    expect(plan.confirm).toEqual([]);
  });
  it('adds only pupils of the chosen classes', () => {
    const chosen = planned(emptyVault, readFixture(mainFixture), {
      chosenClassKeys: ['G7'],
      withPupilsWithoutClass: false,
    });
    expect(chosen.add.map((p) => p.listKey)).toEqual(['1002', '#001']);
    expect(chosen.notChosen).toBe(2);
  });
  it('counts a composite group as a class that can be chosen', () => {
    const chosen = planned(emptyVault, readFixture(mainFixture), {
      chosenClassKeys: ['SG1'],
      withPupilsWithoutClass: false,
    });
    expect(chosen.add.map((p) => p.listKey)).toEqual(['1001']);
  });
});

describe('rule 3: importing again', () => {
  it('changes nothing for the same file', () => {
    const file = readFixture(mainFixture);
    const plan = planned(imported(emptyVault, file), file);
    expect(changesNothing(plan)).toBe(true);
    expect(plan.ask).toEqual([]);
    expect(plan.unchanged).toBe(4);
  });
  it('updates by key, whatever else changed', () => {
    const vault = imported(emptyVault, list([{ key: '1', last: 'Oud' }]));
    const plan = planned(
      vault,
      list([{ key: '1', last: 'Nieuw', first: 'Anders', more: '<groep key="B"/>' }]),
    );
    expect(plan.add).toEqual([]);
    expect(plan.change[0]?.changes.map((c) => c.field)).toEqual([
      'lastName',
      'firstName',
      'yearGroup',
      'classGroup',
    ]);
  });
  it('lets a surname lose its prefix, but never erases what a poorer list is silent about', () => {
    const full = '<voorvoegsel>van</voorvoegsel><geslacht>2</geslacht><groep key="A"/>';
    const vault = imported(emptyVault, list([{ key: '1', last: 'Proef', more: full }]));
    const plan = planned(
      vault,
      list([{ key: '1', last: 'Proef', born: '', more: '<jaargroep>4</jaargroep>' }]),
    );
    expect(plan.change.map((c) => c.changes)).toEqual([[{ field: 'prefix', from: 'van', to: '' }]]);
  });
  it('asks when a known key suddenly has another name and birth date, and touches nobody', () => {
    const vault = imported(emptyVault, list([{ key: '1', last: 'Oud', first: 'Jan' }]));
    const other = list([{ key: '1', last: 'Nieuw', first: 'Piet', born: '2015-01-01' }]);
    const plan = planned(vault, other);
    expect(plan.ask).toMatchObject([
      { code: 'SAME_KEY_OTHER_PERSON', candidates: [idOf(vault, '1')] },
    ]);
    expect(changesNothing(plan)).toBe(true);
    const answers = [
      { askId: 'SAME_KEY_OTHER_PERSON:1', kind: 'same', pupilId: idOf(vault, '1') },
    ] as const;
    expect(planned(vault, other, { answers }).change).toHaveLength(1);
  });
  it('renames a class by key and finds one by name when the key says nothing', () => {
    const vault = imported(emptyVault, list([{ key: '1' }]));
    const renamed = list([{ key: '1' }], { groups: groups.replace('4a', 'Vlinders') });
    expect(planned(vault, renamed).classGroups.change).toMatchObject([
      { name: 'Vlinders', previousName: '4a' },
    ]);
    const pasted = csvList('Naam\tGeboortedatum\tGroep\nBo Proef1\t5-5-2016\t4A');
    expect(planned(vault, pasted, { scope: 'listedOnly' }).classGroups.add).toEqual([]);
  });
});

describe('unstable keys', () => {
  it('are matched on names and birth date, and take over a stable key when it comes', () => {
    const pasted = csvList(
      'Roepnaam\tAchternaam\tGeboortedatum\tGroep\nNoor\tvan Proef\t4-3-2018\t4A',
    );
    const vault = imported(emptyVault, pasted);
    expect(vault.pupils[0]?.sourceKey).toBeNull();
    expect(changesNothing(planned(vault, pasted))).toBe(true);
    const stable = list([{ key: '77', first: 'Noor', last: 'van Proef', born: '2018-03-04' }]);
    const plan = planned(vault, stable);
    expect(plan.add).toEqual([]);
    expect(plan.change[0]?.changes).toContainEqual({ field: 'sourceKey', from: null, to: '77' });
  });
  it('never overwrite the key of EDEXML with a pupil number', () => {
    const vault = imported(emptyVault, list([{ key: '1', last: 'Proef', first: 'Noor' }]));
    const pasted = csvList(
      'Leerlingnummer\tRoepnaam\tAchternaam\tGeboortedatum\n5\tNoor\tProef\t5-5-2016',
    );
    const plan = planned(vault, pasted, { scope: 'listedOnly' });
    expect(plan.add).toEqual([]);
    expect(plan.change).toEqual([]);
  });
  it('do not take a pupil number for a key of EDEXML', () => {
    const vault = imported(emptyVault, list([{ key: '5', last: 'Anders' }]));
    const pasted = csvList(
      'Leerlingnummer\tRoepnaam\tAchternaam\tGeboortedatum\n5\tNoor\tProef\t4-3-2018',
    );
    const plan = planned(vault, pasted, { scope: 'listedOnly' });
    expect(plan.change).toEqual([]);
    expect(plan.add.map((p) => p.sourceKey)).toEqual(['nr:5']);
  });
  it('without a birth date are asked about, until someone says who it is', () => {
    const vault = withCaseFile(
      imported(emptyVault, list([{ key: '1', last: 'Proef', first: 'Noor' }])),
      '1',
    );
    const pasted = csvList('Roepnaam\tAchternaam\tKlas\nNoor\tProef\t5b');
    const plan = planned(vault, pasted, { scope: 'listedOnly', chosenClassKeys: ['#4a', '#5b'] });
    expect(plan.ask).toMatchObject([{ code: 'POSSIBLE_DOUBLE', candidates: [idOf(vault, '1')] }]);
    expect([plan.add, plan.change]).toEqual([[], []]);
    const askId = plan.ask[0]?.id ?? '';
    const add = planned(vault, pasted, { scope: 'listedOnly', answers: [{ askId, kind: 'add' }] });
    expect(add.add).toHaveLength(1);
    const same = planned(vault, pasted, {
      scope: 'listedOnly',
      answers: [{ askId, kind: 'same', pupilId: idOf(vault, '1') }],
    });
    expect([same.add.length, same.ask.length]).toEqual([0, 0]);
  });
  it('without a birth date are known by a full name that one child has, when nothing changes', () => {
    const vault = imported(emptyVault, list([{ key: '1', last: 'Proef', first: 'Noor' }]));
    const plan = planned(vault, csvList('Naam\nNoor Proef'), { scope: 'listedOnly' });
    expect([plan.ask, plan.add, plan.change]).toEqual([[], [], []]);
    expect(plan.seen).toEqual([idOf(vault, '1')]);
  });
  it('two stable keys for the same names and birth date are asked about, and neither leaves', () => {
    const vault = imported(emptyVault, list([{ key: '1', last: 'Proef' }]));
    const plan = planned(vault, list([{ key: '2', last: 'Proef' }]));
    expect(plan.ask).toMatchObject([{ code: 'POSSIBLE_DOUBLE', listKey: '2' }]);
    expect(changesNothing(plan)).toBe(true);
  });
});

describe('who leaves', () => {
  const vault = withCaseFile(imported(emptyVault, list(ten)), '1', '2');
  const without = (...keys: readonly string[]) =>
    list(ten.filter(({ key }) => !keys.includes(key)));

  it('is dropped without a case file and kept with one', () => {
    const plan = planned(vault, without('1', '3'));
    expect(plan.left.map((l) => [l.pupilId, l.leaveDay, l.leaveDayIsKnown])).toEqual([
      [idOf(vault, '1'), '2025-09-30', false],
      [idOf(vault, '3'), '2025-09-30', false],
    ]);
    expect(plan.drop).toEqual([{ pupilId: idOf(vault, '3'), reason: 'left' }]);
    expect(plan.keep).toEqual([{ pupilId: idOf(vault, '1'), reason: 'left' }]);
  });
  it('rule 4: gets the leave day of the list', () => {
    const leaving = [
      ...ten.slice(1),
      { key: '1', more: '<groep key="A"/><uitstroomdatum>2025-09-12</uitstroomdatum>' },
    ];
    expect(planned(vault, list(leaving)).left).toEqual([
      { pupilId: idOf(vault, '1'), leaveDay: '2025-09-12', leaveDayIsKnown: true },
    ]);
  });
  it('is not named again at the next import, and comes back with the same file', () => {
    const after = imported(vault, without('1'));
    expect(changesNothing(planned(after, without('1')))).toBe(true);
    const back = planned(after, list(ten));
    expect(back.reappeared).toEqual([idOf(vault, '1')]);
    expect(back.change).toMatchObject([
      { changes: [{ field: 'leaveDay', from: '2025-09-30', to: null }] },
    ]);
  });
  it('is nobody when the list is only a part of the school', () => {
    const plan = planned(vault, list([{ key: '1' }]), { scope: 'listedOnly' });
    expect([plan.left, plan.drop, plan.confirm]).toEqual([[], [], []]);
  });
  it('needs a confirmation above 30 percent', () => {
    expect(planned(vault, without('1', '2', '3')).confirm).toEqual([]);
    const many = planned(vault, without('1', '2', '3', '4'));
    expect(many.confirm).toEqual([{ code: 'MANY_LEAVERS', numbers: { left: 4, of: 10 } }]);
    expect(
      planned(vault, without('1', '2', '3', '4'), { confirmed: ['MANY_LEAVERS'] }).confirm,
    ).toEqual([]);
  });
  it('and who is outside the chosen classes: dropped without a case file, kept and updated with one', () => {
    const plan = planned(vault, list(ten.map((c) => ({ ...c, first: 'Nieuw' }))), {
      chosenClassKeys: ['B'],
    });
    expect(plan.drop).toHaveLength(8);
    expect(plan.keep.map((k) => k.pupilId)).toEqual([idOf(vault, '1'), idOf(vault, '2')]);
    expect(plan.change.map((c) => c.pupilId)).toEqual([idOf(vault, '1'), idOf(vault, '2')]);
    expect(plan.left).toEqual([]);
  });
});

describe('school years', () => {
  const vault = withCaseFile(imported(emptyVault, list([...ten, { key: '11' }])), '11');
  const next = list(
    ten.map((c) => ({ ...c, more: c.key === '1' ? '<groep key="A"/>' : '<groep key="B"/>' })),
    { year: '2026-2027', day: '2026-08-31' },
  );
  it('a newer one moves everyone up and lists who left', () => {
    const plan = planned(vault, next);
    expect(plan.rollOver).toMatchObject({ from: 2025, to: 2026 });
    expect(plan.rollOver?.moved.map((m) => m.step)).toEqual(['same', ...Array(9).fill('up')]);
    expect(plan.classGroups.add).toHaveLength(2);
    expect(plan.change).toHaveLength(10);
    expect(plan.left).toEqual([
      { pupilId: idOf(vault, '11'), leaveDay: '2026-07-31', leaveDayIsKnown: false },
    ]);
    expect(plan.keep).toMatchObject([{ reason: 'left' }]);
    expect(changesNothing(planned(imported(vault, next), next))).toBe(true);
  });
  it('an older one is refused', () => {
    const after = imported(vault, next);
    expect(refusal(() => planned(after, list(ten)))).toMatchObject({
      code: 'CLASS_LIST_OLDER_SCHOOL_YEAR',
      details: { listYear: 2025, currentStartYear: 2026 },
    });
  });
  it('a jump and an older reference day need a confirmation', () => {
    expect(planned(vault, list(ten, { year: '2028-2029' })).confirm).toMatchObject([
      { code: 'SCHOOL_YEAR_JUMP', numbers: { from: 2025, to: 2028 } },
    ]);
    expect(
      planned(vault, list([...ten, { key: '11' }]), { lastReferenceDay: '2025-12-01' }).confirm,
    ).toMatchObject([{ code: 'OLDER_REFERENCE_DAY' }]);
  });
  it('at the end, pupils without a case file go on 1 August', () => {
    const drop = (day: string) =>
      pupilsToDropAtYearEnd({ pupils: vault.pupils, startYear: 2025, today: day });
    expect(drop('2026-07-31')).toEqual([]);
    expect(drop('2026-08-01')).toHaveLength(10);
    expect(drop('2026-08-01')).not.toContain(idOf(vault, '11'));
  });
});

describe('schools stay apart', () => {
  const vault = imported(emptyVault, list(ten));
  it.each([
    ['<brincode>11YY</brincode>', 'OTHER_SCHOOL'],
    ['<brincode>00XX</brincode><dependancecode>02</dependancecode>', 'OTHER_LOCATION'],
  ])('%s gives an empty plan and the question %s', (school, code) => {
    const other = list([{ key: '1', last: 'Vreemd' }], { school });
    const plan = planned(vault, other);
    expect(plan.confirm).toEqual([{ code, numbers: {} }]);
    expect(changesNothing(plan)).toBe(true);
    expect(
      planned(vault, other, { confirmed: ['OTHER_SCHOOL', 'OTHER_LOCATION'] }).change,
    ).toHaveLength(1);
  });
  it.each([
    '<brincode>00XX</brincode><dependancecode>00</dependancecode>',
    '<brincode>00xx</brincode>',
    '',
  ])('%j is the same school or says nothing else', (school) => {
    expect(planned(vault, list(ten, { school })).confirm).toEqual([]);
  });
});

describe('questions of the list', () => {
  const combination = groups.replace('<jaargroep>4', '<jaargroep>C');
  const unclear = list([{ key: '1' }], { groups: combination });

  it('rule 5: adds a pupil of a combination without a year group, and asks until it is known', () => {
    const plan = planned(emptyVault, unclear);
    expect(plan.ask).toMatchObject([{ code: 'YEAR_GROUP_OF_COMBINATION', listKey: '1', line: 4 }]);
    expect(plan.add).toMatchObject([{ yearGroup: null }]);
    const answers = [
      { askId: 'YEAR_GROUP_OF_COMBINATION:1', kind: 'yearGroup', yearGroup: '4' },
    ] as const;
    const vault = imported(emptyVault, unclear, { answers });
    expect(vault.pupils[0]?.yearGroup).toBe('4');
    const again = planned(vault, unclear);
    expect([again.ask, changesNothing(again)]).toEqual([[], true]);
  });
  it('rule 4: a historic pupil comes in only when someone says so', () => {
    const historic = list([{ key: '1', more: '<jaargroep>H</jaargroep>' }]);
    const plan = planned(emptyVault, historic);
    expect([plan.add.length, plan.ask.length]).toEqual([0, 1]);
    const answers = [
      { askId: 'YEAR_GROUP_HISTORIC:1', kind: 'yearGroup', yearGroup: '8' },
    ] as const;
    expect(planned(emptyVault, historic, { answers }).add).toMatchObject([{ yearGroup: '8' }]);
  });
  it('rule 4: a known pupil who turns historic is held until someone says so', () => {
    const vault = imported(emptyVault, list(ten));
    const historic = list([...ten.slice(1), { key: '1', more: '<jaargroep>H</jaargroep>' }]);
    const plan = planned(vault, historic);
    expect(plan.ask).toMatchObject([
      { code: 'YEAR_GROUP_HISTORIC', candidates: [idOf(vault, '1')] },
    ]);
    expect(changesNothing(plan)).toBe(true);
    const answers = [{ askId: 'YEAR_GROUP_HISTORIC:1', kind: 'leaveOut' }] as const;
    expect(planned(vault, historic, { answers }).left).toHaveLength(1);
  });
});
