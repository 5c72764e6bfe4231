import { describe, expect, it } from 'vitest';
import { changesNothing } from '../../../electron/features/pupils/class-list/import-plan';
import { emptyVault, mainFixture, readFixture } from './helpers';

import {
  planned,
  imported,
  withCaseFile,
  idOf,
  groups,
  list,
  ten,
  csvList,
} from './import-plan-support';

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
