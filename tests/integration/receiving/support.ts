/** A handover in a file from one vault, and the vault that receives it. */
import { join } from 'node:path';
import { v7 } from 'uuid';
import { ArchiveDossier } from '../../../electron/contract/archive';
import type { SchoolId } from '../../../electron/contract/ids';
import type { receiving } from '../../../electron/contract/receiving';
import type { ParsedInputOf } from '../../../electron/contract/contract';
import { CaseFileId, PupilId } from '../../../electron/contract/ids';
import { jsonEntry } from '../../../electron/features/exchange/json-entry';
import { makeKey } from '../../../electron/features/exchange/own-key';
import { writeArchive } from '../../../electron/features/exchange/write-archive';
import { applyHandover } from '../../../electron/features/receiving/apply-service';
import { previewHandover } from '../../../electron/features/receiving/preview-service';
import type { SealedEntry } from '../../../electron/sealed/seal';
import { newSchool } from '../archive/support/take-over';
import { handoverManifest, openIn, tokenFor } from '../exchange/support/handover';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

export type Sent = {
  readonly dossier: ArchiveDossier;
  /** Bytes of attachments by their path. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
};

export type Receiver = TestVault & { readonly schoolId: SchoolId };

export const openReceiver = async (): Promise<Receiver> => {
  const vault = await openTestVault();
  return { ...vault, schoolId: await newSchool(vault) };
};

async function* entriesOf(sent: readonly Sent[]): AsyncGenerator<SealedEntry, void> {
  for (const [at, { dossier, files }] of sent.entries()) {
    yield await Promise.resolve(jsonEntry(`dossiers/${at + 1}.json`, ArchiveDossier, dossier));
    for (const record of dossier.records) {
      if (record.kind !== 'attachment') continue;
      const bytes = files?.get(record.path) ?? new Uint8Array();
      yield { path: record.path, byteLength: bytes.length, bytes };
    }
  }
}

/** Writes a handover for the key of the receiver. @returns where it lies */
export const send = async (
  receiver: TestVault,
  sent: readonly Sent[],
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const { key } = await makeKey(receiver.context);
  const path = join(receiver.folder, `${v7()}.casuskluis`);
  const dossiers = sent.map(({ dossier }) => dossier);
  await writeArchive(receiver.context, {
    token: tokenFor(receiver, path, 'saveArchive'),
    lock: { kind: 'recipient', recipient: key?.recipient ?? '' },
    manifest: await handoverManifest(receiver, dossiers, change),
    entries: () => entriesOf(sent),
    totalBytes: 0,
    record: () => Promise.resolve(),
  });
  return path;
};

/** Opened, and what would be shown. */
export const look = async (receiver: Receiver, path: string) => {
  const { id: archiveId } = await openIn(receiver, path);
  const { schoolId } = receiver;
  const preview = await previewHandover(receiver.context, { archiveId, schoolId });
  return { archiveId, preview };
};

type Chosen = ParsedInputOf<(typeof receiving)['receiving.apply']>['dossiers'][number];
type Looked = Awaited<ReturnType<typeof look>>;

/** Takes over what was proposed, with what is changed of it. */
export const take = (
  receiver: Receiver,
  { archiveId, preview }: Looked,
  change: Partial<Chosen> = {},
) =>
  applyHandover(receiver.context, {
    archiveId,
    schoolId: receiver.schoolId,
    dossiers: preview.dossiers.map(({ dossierId, proposed }) => ({
      dossierId: CaseFileId.parse(dossierId),
      target:
        proposed?.kind === 'pupil'
          ? { kind: 'pupil', pupilId: PupilId.parse(proposed.pupilId) }
          : { kind: 'new' },
      leaveOut: [],
      replace: [],
      ...change,
    })),
  });

/** The states of what is shown of the first dossier, by kind. */
export const statesOf = ({ preview }: Looked): Readonly<Record<string, string>> =>
  Object.fromEntries(preview.dossiers[0]?.items.map(({ key, state }) => [key, state]) ?? []);

/** Everything in the vault, to see that nothing changed. */
export const dump = async ({ read }: TestVault): Promise<string> => {
  const tables = await read.raw<{ readonly name: string }[]>(
    `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  );
  const all: unknown[] = [];
  for (const { name } of tables) all.push([name, await read.raw(`SELECT * FROM "${name}"`)]);
  return JSON.stringify(all);
};
