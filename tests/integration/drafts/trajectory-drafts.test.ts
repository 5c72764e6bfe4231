import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../../../electron/contract/drafts';
import type { TrajectoryId } from '../../../electron/contract/ids';
import {
  listDrafts,
  removeOrphanDrafts,
  saveDraft,
} from '../../../electron/features/drafts/drafts-service';
import {
  removeSignal,
  restoreSignal,
  saveSignal,
} from '../../../electron/features/concern-signals/concern-signals-service';
import {
  removeTrajectory,
  restoreTrajectory,
} from '../../../electron/features/trajectory/trajectory-service';
import { signalDraft } from '../concern-signals/support';
import { openTestVault } from '../support/open-test-vault';
import { goalIdOf, idOf, ready, running, start } from '../trajectory/support';

const listed = async (
  { read }: Awaited<ReturnType<typeof openTestVault>>,
  schoolId: string,
): Promise<readonly DraftKind[]> =>
  (await listDrafts(read, schoolId)).map(({ kind }) => kind).toSorted();

describe('drafts of a trajectory', () => {
  it('wait in the bin with it', async () => {
    const vault = await openTestVault();
    const { file, trajectory } = await running(vault.context);
    const { caseFileId, schoolId } = file;
    const targetId = idOf(trajectory);
    const kinds = ['trajectoryPlan', 'trajectoryReflection', 'trajectoryConsolidation'] as const;
    for (const kind of kinds) {
      await saveDraft(vault.context, { kind, caseFileId, targetId, payload: {} });
    }
    expect(await listed(vault, schoolId)).toEqual(kinds.toSorted());
    await removeTrajectory(vault.context, targetId);
    expect(await listed(vault, schoolId)).toEqual([]);
    await restoreTrajectory(vault.context, targetId);
    expect(await listed(vault, schoolId)).toEqual(kinds.toSorted());
  });

  it('say on which trajectory they go on, also by its goal', async () => {
    const vault = await openTestVault();
    const { file, trajectory } = await ready(vault.context);
    const targetId = goalIdOf(trajectory);
    const place = { kind: 'trajectoryGoal', caseFileId: file.caseFileId, targetId } as const;
    await saveDraft(vault.context, { ...place, payload: {} });
    await saveDraft(vault.context, {
      ...place,
      kind: 'trajectoryPlan',
      targetId: idOf(trajectory),
      payload: {},
    });
    const drafts = await listDrafts(vault.read, file.schoolId);
    expect(drafts.map(({ kind, within }) => [kind, within]).toSorted()).toEqual([
      ['trajectoryGoal', trajectory.id],
      ['trajectoryPlan', trajectory.id],
    ]);
  });

  it('of what is only written while it runs are hidden before', async () => {
    const vault = await openTestVault();
    const { file, trajectory } = await ready(vault.context);
    const targetId: TrajectoryId = idOf(trajectory);
    const place = {
      kind: 'trajectoryEvaluation',
      caseFileId: file.caseFileId,
      targetId,
    } as const;
    await saveDraft(vault.context, { ...place, payload: {} });
    expect(await listed(vault, file.schoolId)).toEqual([]);
    await start(vault.context, trajectory);
    expect(await listed(vault, file.schoolId)).toEqual(['trajectoryEvaluation']);
  });
});

describe('drafts of a signal', () => {
  it('wait in the bin with it; one of a new signal is listed', async () => {
    const vault = await openTestVault();
    const { file } = await ready(vault.context);
    const { caseFileId, schoolId } = file;
    const { id } = await saveSignal(vault.context, {
      id: null,
      caseFileId,
      version: 0,
      draft: signalDraft(),
    });
    const kind = 'concernSignal';
    await saveDraft(vault.context, { kind, caseFileId, targetId: id, payload: {} });
    await saveDraft(vault.context, { kind, caseFileId, targetId: null, payload: {} });
    expect(await listed(vault, schoolId)).toEqual([kind, kind]);
    await removeSignal(vault.context, id);
    expect(await listed(vault, schoolId)).toEqual([kind]);
    await restoreSignal(vault.context, id);
    expect(await listed(vault, schoolId)).toEqual([kind, kind]);
  });
});

describe('drafts of forms of the vault', () => {
  it('are listed for every school', async () => {
    const vault = await openTestVault();
    const { file } = await ready(vault.context);
    for (const kind of ['trajectoryTemplate', 'goalLibraryItem'] as const) {
      await saveDraft(vault.context, { kind, caseFileId: null, targetId: null, payload: {} });
    }
    expect(await listed(vault, file.schoolId)).toEqual(['goalLibraryItem', 'trajectoryTemplate']);
  });
});

describe('drafts of what is gone for good', () => {
  it('are deleted; those of what lies in the bin and of a new group are not', async () => {
    const vault = await openTestVault();
    const { file, trajectory } = await running(vault.context);
    const { caseFileId, schoolId } = file;
    await removeTrajectory(vault.context, idOf(trajectory));
    const kept = [
      { kind: 'trajectoryPlan', caseFileId, targetId: idOf(trajectory) },
      { kind: 'trajectoryGoal', caseFileId, targetId: goalIdOf(trajectory) },
      { kind: 'trajectoryGroup', caseFileId: null, targetId: schoolId },
    ] as const;
    const lost = (
      [
        'trajectoryPlan',
        'trajectoryGroup',
        'trajectoryTemplate',
        'goalLibraryItem',
        'guardianContact',
        'concernSignal',
      ] as const
    ).map((kind) => ({ kind, caseFileId: null, targetId: vault.context.newId() }));
    for (const place of [...kept, ...lost]) {
      await saveDraft(vault.context, { ...place, payload: {} });
    }
    expect(await removeOrphanDrafts(vault.write)).toBe(lost.length);
    const left = await vault.read<{ readonly kind: string }>('drafts').orderBy('kind');
    expect(left.map(({ kind }) => kind)).toEqual([
      'trajectoryGoal',
      'trajectoryGroup',
      'trajectoryPlan',
    ]);
  });
});
