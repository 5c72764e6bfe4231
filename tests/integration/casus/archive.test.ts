import { describe, expect, it } from 'vitest';
import type { ArchiveRecordOf } from '../../../electron/contract/archive-records';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { casusArchive } from '../../../electron/features/casus/casus-archive';
import type { CasusRecord } from '../../../electron/features/casus/casus-records';
import { deleteCasus, getCasus, listCasus } from '../../../electron/features/casus/casus-service';
import { previewCasus } from '../../../electron/features/casus/print-casus';
import { reopenCasus } from '../../../electron/features/casus/release-casus';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { newSchool, placeOf, takeOver } from '../archive/support/take-over';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { add, casusOf, openFile, outcome, released } from './support';

/** Released twice, with a third version that is being written. */
const rich = async ({ context }: TestVault) => {
  const caseFileId = await openFile(context);
  const first = await casusOf(context, caseFileId, 'Noor zoekt in de pauze haar plek.');
  let casus = await released(context, first);
  casus = await reopenCasus(context, casus.id);
  casus = await add(context, casus, {
    section: 'partnerQuestion',
    partner: 'de logopedist',
    text: 'Wat helpt bij praten in de kring?',
  });
  casus = await released(context, casus);
  const draft = await reopenCasus(context, casus.id);
  await add(context, draft, { text: 'Kanarietekst van het concept.' });
  return { caseFileId, casus };
};

const collected = async (
  { read }: TestVault,
  caseFileId: string,
  whole = false,
): Promise<ArchiveRecordOf<'casus'>> => {
  const [found] = await casusArchive.collect(read, { caseFileId, whole });
  if (found === undefined) throw new Error('one was released');
  return found;
};

const schoolOf = async ({ read }: TestVault, id: string): Promise<string> => {
  const row = await read<{ readonly school_id: string }>('case_files').where({ id }).first();
  return row?.school_id ?? '';
};

const put = async (
  vault: TestVault,
  caseFileId: string,
  { came, how }: { readonly came: ArchiveRecordOf<'casus'>; readonly how: 'restore' | 'replace' },
): Promise<void> => {
  const place = placeOf(vault, await schoolOf(vault, caseFileId), caseFileId);
  await inTransaction(vault.write, (trx) => casusArchive[how](trx, place, came));
};

const handedOver = async () => {
  const [giver, taker] = [await openTestVault(), await openTestVault()];
  const { caseFileId, casus } = await rich(giver);
  const dossier = await collectDossier(giver.context, { caseFileId, whole: false });
  const takenId = await takeOver(taker, { dossier, schoolId: await newSchool(taker) });
  return { giver, taker, caseFileId, casus, takenId };
};

describe('a casus that is handed over', () => {
  it('is what was released last: no names, no source, no draft', async () => {
    const { giver, caseFileId, casus } = await handedOver();
    const record = await collected(giver, caseFileId);
    expect(record.versions.map(({ number }) => number)).toEqual([2]);
    expect(JSON.stringify(record)).not.toMatch(/Noor|Kanarie/u);
    expect(record.versions[0]).toMatchObject({
      basis: { kind: 'guardiansInformed', on: '2025-11-03' },
      meter: { acceptedReason: null },
    });
    const whole = await collected(giver, caseFileId, true);
    expect(whole.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(whole.versions[1]?.meter.acceptedReason).toBe('Er is geen klassenlijst.');
    expect(outcome(casus)).toBe(record.versions[0]?.parts.map(({ text }) => text).join(''));
  });

  it('is released there with the same pages and code, and can be written on', async () => {
    const { giver, taker, caseFileId, casus, takenId } = await handedOver();
    expect(await collected(taker, takenId)).toEqual(await collected(giver, caseFileId));
    const taken = await getCasus(taker.context, casus.id);
    expect(taken).toMatchObject({
      status: 'released',
      versionNumber: 2,
      checkedOn: '2025-11-12',
      textHash: casus.textHash,
      versions: [{ number: 2, contentHash: casus.textHash }],
    });
    const asked = { id: casus.id, layout: 'whole', versionNumber: 2 } as const;
    expect(await previewCasus(taker.context, asked)).toEqual(
      await previewCasus(giver.context, asked),
    );
    const draft = await reopenCasus(taker.context, casus.id);
    expect(draft).toMatchObject({ status: 'draft', versionNumber: 3 });
    expect(draft.parts.map(({ sourceText }) => sourceText)).toEqual(
      casus.parts.map(({ segments }) => segments.map(({ text }) => text).join('')),
    );
    await expect(taker.write('casus_versions').del()).rejects.toThrow('fixed');
    expect(await listCasus(taker.context, takenId)).toHaveLength(1);
  });

  it('gets a number behind its label where that is taken', async () => {
    const { giver, taker, caseFileId } = await handedOver();
    const record = await collected(giver, caseFileId);
    const file = await openFile(taker.context);
    const id = taker.context.newId() as typeof record.id;
    await put(taker, file, { came: { ...record, id }, how: 'restore' });
    expect((await collected(taker, file)).label).toBe(`${record.label} 2`);
  });
});

const asQuestion = (vault: TestVault, { id, versionNumber }: CasusRecord) => ({
  id: vault.context.newId(),
  casus_id: id,
  version_number: versionNumber,
  archive_id: vault.context.newId(),
  question: 'Herken je dit?',
  reader: 'leerkracht',
  format: 'pdf',
  lock: 'passphrase',
  file_hash: 'a'.repeat(64),
  asked_at: '2025-11-12T09:00:00.000Z',
});

describe('a casus that comes back', () => {
  it('takes the place of the own one, and what this vault knows of it stays', async () => {
    const { giver, taker, caseFileId, casus, takenId } = await handedOver();
    await giver.write('casus_questions').insert(asQuestion(giver, casus));
    const before = await getCasus(giver.context, casus.id);
    const log = await giver.read('casus_log');
    const next = await released(taker.context, await reopenCasus(taker.context, casus.id));
    expect(next.versionNumber).toBe(3);
    await deleteCasus(giver.context, casus.id);
    expect(await casusArchive.places(giver.read, [casus.id])).toEqual(
      new Map([[casus.id, { caseFileId, inBin: true }]]),
    );
    const came = await collected(taker, takenId);
    await put(giver, caseFileId, { came, how: 'replace' });
    expect(await collected(giver, caseFileId)).toEqual(came);
    const after = await getCasus(giver.context, casus.id);
    expect(after).toMatchObject({ status: 'draft', versionNumber: 4 });
    expect(after.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(after.parts.map(({ sourceText }) => sourceText)).toEqual(
      before.parts.map(({ sourceText }) => sourceText),
    );
    expect(await giver.read('casus_questions')).toHaveLength(1);
    expect(await giver.read('casus_log')).toEqual(log);
  });
});
