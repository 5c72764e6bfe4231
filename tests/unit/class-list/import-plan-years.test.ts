import { describe, expect, it } from 'vitest';
import {
  changesNothing,
  pupilsToDropAtYearEnd,
} from '../../../electron/features/pupils/class-list/import-plan';
import { emptyVault, refusal } from './helpers';

import { planned, imported, withCaseFile, idOf, groups, list, ten } from './import-plan-support';

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
