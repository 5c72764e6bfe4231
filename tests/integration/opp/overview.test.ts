import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import { adoptOpp } from '../../../electron/features/opp/opp-cycle';
import { closeOpp } from '../../../electron/features/opp/opp-facts';
import { oppOverview } from '../../../electron/features/opp/opp-overview';
import { getOpp } from '../../../electron/features/opp/opp-service';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import {
  adopted,
  anotherFile,
  consent,
  consultation,
  hearing,
  idOf,
  openFile,
  record,
  written,
} from './support';

describe('the overview of a school', () => {
  it('says of every active file where it stands and what is next', async () => {
    const { context, setNow } = await openTestVault();
    const file = await openFile(context);
    const other = await anotherFile(context, { schoolId: file.schoolId, codeName: 'Kompas' });
    const rowOf = async (caseFileId: string) =>
      (await oppOverview(context, file.schoolId)).find((row) => row.caseFileId === caseFileId);
    expect(await rowOf(other)).toMatchObject({ state: 'none', oppId: null, nextOn: null });

    let opp = await written(context, file.caseFileId);
    expect(await rowOf(file.caseFileId)).toMatchObject({
      state: 'preparing',
      nextOn: '2025-11-17',
      nextWhat: 'sixWeeks',
      worst: 'law',
    });
    opp = await record(context, opp, { detail: consultation(file.mother) });
    expect(await rowOf(file.caseFileId)).toMatchObject({ state: 'waitingForConsent' });
    opp = await record(context, opp, { detail: consent(file.mother) });
    expect(await rowOf(file.caseFileId)).toMatchObject({ state: 'preparing' });

    const third = await openFile(context, 'Waterval');
    const inForce = await adopted(context, third);
    const thirdRow = async () =>
      (await oppOverview(context, third.schoolId)).find(
        ({ caseFileId }) => caseFileId === third.caseFileId,
      );
    expect(await thirdRow()).toMatchObject({ state: 'inForce', nextOn: '2026-06-01' });
    setNow('2026-09-01T09:00:00.000Z');
    expect(await thirdRow()).toMatchObject({ state: 'evaluationDue', worst: 'law' });
    await closeOpp(context, { id: idOf(inForce), endOn: '2026-08-31', reason: 'Andere school.' });
    expect(await thirdRow()).toMatchObject({ state: 'closed', nextOn: null });
  });

  it('hides neither open consent of what is in force, nor a missed year behind a draft', async () => {
    const { context, setNow } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    const state = async () => (await oppOverview(context, file.schoolId))[0]?.state;
    expect(await state()).toBe('inForce');
    await record(context, opp, { detail: consent(file.father, 'no') });
    expect(await state()).toBe('waitingForConsent');
    await reviseOpp(context, opp.id);
    expect(await state()).toBe('preparing');
    setNow('2026-10-20T09:00:00.000Z');
    expect(await state()).toBe('evaluationDue');
  });

  it('counts school years from the first adoption, also when a second version is in force', async () => {
    const { context, setNow } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    setNow('2026-10-20T09:00:00.000Z');
    opp = await reviseOpp(context, opp.id);
    for (const detail of [consultation(file.mother), hearing, consent(file.mother)]) {
      opp = await record(context, opp, { detail, on: '2026-10-20' });
    }
    await adoptOpp(context, {
      id: idOf(opp),
      version: opp.draft?.version ?? 0,
      adoptedOn: '2026-10-20',
    });
    const [row] = await oppOverview(context, file.schoolId);
    expect(row).toMatchObject({ state: 'evaluationDue', worst: 'law', versionNumber: 2 });
    const { findings } = await getOpp(context, opp.id);
    expect(findings.find(({ rule }) => rule === 'evaluationMissed')?.schoolYear).toBe(2025);
  });

  it('shows no school the files of another', async () => {
    const { context } = await openTestVault();
    const one = await openFile(context);
    const two = await openFile(context, 'Kompas');
    await written(context, one.caseFileId);
    const rows = await oppOverview(context, SchoolId.parse(two.schoolId));
    expect(rows.map(({ caseFileId }) => caseFileId)).toEqual([two.caseFileId]);
  });
});
