import { describe, expect, it } from 'vitest';
import { adoptOpp, waiveRule } from '../../../electron/features/opp/opp-cycle';
import { closeOpp, removeOpp } from '../../../electron/features/opp/opp-facts';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { openTestVault } from '../support/open-test-vault';
import {
  adopted,
  consent,
  consultation,
  hearing,
  idOf,
  openFile,
  record,
  theGoal,
  written,
} from './support';

describe('a step', () => {
  const evaluation = (goalIds: string[]) => ({
    kind: 'evaluation' as const,
    guardianIds: [],
    others: 'Moeder',
    outcomes: goalIds.map((goalId) => ({
      goalId,
      result: 'reached' as const,
      why: '',
      next: 'continue' as const,
    })),
    summary: '',
    guardiansSaid: '',
    pupil: { heard: false as const, reason: 'Was ziek.' },
    conclusion: 'continue' as const,
  });

  it('of an evaluation is of the goals in the text, each once, after adoption', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const opp = await adopted(context, file);
    for (const given of [
      { detail: evaluation([theGoal]), on: '2025-11-11' },
      { detail: evaluation([theGoal, theGoal]) },
      { detail: evaluation([idOf(opp)]) },
    ]) {
      await expect(record(context, opp, given)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
    expect((await record(context, opp, { detail: evaluation([theGoal]) })).inForce?.stage).toBe(
      'evaluated',
    );
  });

  it('names no attachment of elsewhere, and no version that was superseded', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    let opp = await adopted(context, file);
    const first = opp.inForce?.contentHash ?? '';
    const signature = {
      kind: 'signature',
      who: 'moeder',
      role: 'guardian',
      meaning: 'seen',
      attachmentId: idOf(opp),
    } as const;
    await expect(record(context, opp, { detail: signature })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    opp = await reviseOpp(context, opp.id);
    for (const detail of [consultation(file.mother), hearing, consent(file.mother)]) {
      opp = await record(context, opp, { detail });
    }
    const version = opp.draft?.version ?? 0;
    await expect(
      adoptOpp(context, { id: idOf(opp), version, adoptedOn: '2025-11-11' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    opp = await adoptOpp(context, { id: idOf(opp), version, adoptedOn: '2025-11-12' });
    await expect(
      record(context, opp, { detail: hearing, versionNumber: 1, contentHash: first }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('an OPP that was never adopted', () => {
  it('goes into nothing; one that was adopted stays', async () => {
    const { context, read } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    opp = await record(context, opp, { detail: consultation(file.mother) });
    await removeOpp(context, opp.id);
    for (const table of ['opps', 'opp_versions', 'opp_steps', 'opp_texts']) {
      expect(await read(table).select('*')).toEqual([]);
    }
    const stays = await adopted(context, file);
    await expect(removeOpp(context, stays.id)).rejects.toMatchObject({ code: 'OPP_NOT_DRAFT' });
  });
});

describe('the history', () => {
  it('can be rewritten in no way', async () => {
    const { context, write } = await openTestVault();
    const file = await openFile(context);
    let opp = await written(context, file.caseFileId);
    for (const detail of [consultation(file.mother), consent(file.mother)]) {
      opp = await record(context, opp, { detail });
    }
    const id = idOf(opp);
    await waiveRule(context, { id, rule: 'hearingMissing', reason: 'Ziek.' });
    await adoptOpp(context, { id, version: opp.draft?.version ?? 0, adoptedOn: '2025-11-12' });
    await closeOpp(context, { id, endOn: '2025-11-12', reason: 'Klaar.' });
    const changes = [
      write('opp_steps').where({ opp_id: id }).update({ by_role: 'teacher' }),
      write('opp_steps').where({ opp_id: id }).update({ recorded_at: '2020-01-01' }),
      write('opp_waivers').where({ opp_id: id }).update({ reason: 'Anders.' }),
      write('opp_waivers').where({ opp_id: id }).del(),
      write('opp_events').where({ opp_id: id }).update({ by_role: 'teacher' }),
      write('opp_events').where({ opp_id: id }).del(),
      write('opp_texts').where({ opp_id: id }).del(),
    ];
    for (const change of changes) await expect(change).rejects.toThrow('fixed');
  });
});
