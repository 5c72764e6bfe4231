import { describe, expect, it } from 'vitest';
import type { ArchiveRecordOf } from '../../../electron/contract/archive-records';
import { SchoolId } from '../../../electron/contract/ids';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { arrangementArchive } from '../../../electron/features/arrangement/arrangement-archive';
import { evaluateArrangement } from '../../../electron/features/arrangement/arrangement-cycle';
import {
  getArrangement,
  removeArrangement,
} from '../../../electron/features/arrangement/arrangement-service';
import type { OpenContext } from '../../../electron/features/context';
import { listReminders } from '../../../electron/features/reminders/reminders-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { newSchool, placeOf, takeOver } from '../archive/support/take-over';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { decide, evaluation, idOf, submit, writtenRequest } from './support';

/** Submitted, granted and evaluated. */
const rich = async ({ context }: TestVault) => {
  const { file, request } = await writtenRequest(context);
  const id = idOf(await submit(context, request));
  await decide(context, { id });
  await evaluateArrangement(context, { id, evaluation: evaluation() });
  // Decided anew: its evaluation is still to come.
  await decide(context, { id }, { outcome: 'partly', conditions: 'Elke maand bellen.' });
  return { ...file, id };
};

const datesIn = async (context: OpenContext, schoolId: string) =>
  (
    await listReminders(context, {
      schoolId: SchoolId.parse(schoolId),
      from: null,
      to: null,
      withDone: false,
    })
  )
    .filter(({ place }) => place.screen === 'arrangement')
    .map(({ key, kind, on, what }) => ({ key, kind, on, what }));

const collected = async (
  { read }: TestVault,
  caseFileId: string,
): Promise<ArchiveRecordOf<'arrangement'>> => {
  const [found] = await arrangementArchive.collect(read, { caseFileId, whole: false });
  if (found === undefined) throw new Error('one was made');
  return found;
};

const replaceBy = (
  vault: TestVault,
  file: { readonly schoolId: string; readonly caseFileId: string },
  came: ArchiveRecordOf<'arrangement'>,
): Promise<void> =>
  inTransaction(vault.write, (trx) =>
    arrangementArchive.replace(trx, placeOf(vault, file.schoolId, file.caseFileId), came),
  );

describe('a request that is handed over', () => {
  it('is decided in the other vault as here, asks for the same days, and stays fixed', async () => {
    const [giver, taker] = [await openTestVault(), await openTestVault()];
    const { caseFileId, schoolId, id } = await rich(giver);
    const own = await collected(giver, caseFileId);
    const dossier = await collectDossier(giver.context, { caseFileId, whole: false });
    const takenSchool = await newSchool(taker);
    const takenId = await takeOver(taker, { dossier, schoolId: takenSchool });
    expect(await collected(taker, takenId)).toEqual(own);
    expect(await getArrangement(taker.context, id)).toMatchObject({
      status: 'partly',
      decision: { conditions: 'Elke maand bellen.' },
      evaluation: { conclusion: 'De groep kan verder zonder begeleider.' },
    });
    const dates = await datesIn(giver.context, schoolId);
    expect(dates.map(({ kind }) => kind)).toContain('arrangementEnds');
    expect(await datesIn(taker.context, takenSchool)).toEqual(dates);
    for (const table of ['arrangement_texts', 'arrangement_steps']) {
      await expect(taker.write(table).del()).rejects.toThrow('fixed');
    }
    await expect(taker.write('arrangements').update({ content: '{}' })).rejects.toThrow('fixed');
  });

  it('goes without steps, and says which version of the OPP went with it', async () => {
    const giver = await openTestVault();
    const { caseFileId } = await rich(giver);
    const own = await collected(giver, caseFileId);
    const kept = {
      parts: new Set(['arrangements'] as const),
      guardianIds: new Set<string>(),
      recordIds: new Set<string>(),
    };
    const picked = arrangementArchive.pick(own, kept);
    expect(picked).toEqual({ ...own, steps: [], texts: [] });
    const report = { ...own.content.reports[0], attachmentId: giver.context.newId() };
    const draft = { ...own, submittedOn: null, content: { ...own.content, reports: [report] } };
    expect(arrangementArchive.pick(draft as never, kept).content).toMatchObject({
      opp: null,
      reports: [{ what: 'Verslag van de logopedist', attachmentId: null }],
    });
  });

  it('takes the place of the own one, also from the bin; steps that stayed behind stay here', async () => {
    const giver = await openTestVault();
    const { id, ...file } = await rich(giver);
    const own = await collected(giver, file.caseFileId);
    await giver.write('arrangement_exports').insert({
      id: giver.context.newId(),
      arrangement_id: id,
      content_hash: own.contentHash,
      naming: 'names',
      format: 'pdf',
      file_hash: 'b'.repeat(64),
      exported_at: own.updatedAt,
    });
    await removeArrangement(giver.context, id);
    expect(await arrangementArchive.places(giver.read, [id])).toEqual(
      new Map([[id, { caseFileId: file.caseFileId, inBin: true }]]),
    );
    await replaceBy(giver, file, { ...own, steps: own.steps.slice(0, 2) });
    expect((await collected(giver, file.caseFileId)).steps).toEqual(own.steps.slice(0, 2));
    await replaceBy(giver, file, { ...own, steps: [], texts: [] });
    expect(await collected(giver, file.caseFileId)).toEqual({
      ...own,
      steps: own.steps.slice(0, 2),
    });
    expect(await giver.read('arrangement_exports')).toHaveLength(1);
  });
});
