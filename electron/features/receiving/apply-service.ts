/**
 * Takes a handover over, as a whole or not at all. The bytes of attachments come first, as attachments that nobody
 * sees (attachments/received-attachments.ts); everything else is one transaction, in which they get their place.
 */
import type { ArchiveManifestOf } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { receiving } from '../../contract/receiving';
import { inTransaction } from '../../vault/database/transaction';
import { dropReceivedAttachments, receiveAttachment } from '../attachments/received-attachments';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { runArchiveJob } from '../exchange/archive-job';
import type { ArchiveJob } from '../exchange/archive-job';
import type { OpenedFile } from '../exchange/opened-archives';
import { openedHandover, requireDossier } from './preview-service';
import type { ReceivedHandoverRecord } from './receiving-records';
import { insertReceived, selectReceived } from './receiving-repository';
import { refusedByDatabase, refusedBySecondReading } from './rules/refused';
import { attachmentsToTake, saveHead, saveRecords } from './save-dossier';
import type { Asked } from './save-dossier';

type Input = ParsedInputOf<(typeof receiving)['receiving.apply']>;
type Handover = OpenedFile & { readonly manifest: ArchiveManifestOf<'handover'> };

const askedOf = ({ dossiers }: Handover, { schoolId, dossiers: chosen }: Input): Asked[] =>
  chosen.map(({ dossierId, target, leaveOut, replace }) => ({
    dossier: requireDossier(dossiers, dossierId),
    schoolId,
    target,
    choice: { leaveOut: new Set(leaveOut), replace: new Set(replace) },
  }));

/** @throws CodedError ARCHIVE_DAMAGED: the file on the disk is another one by now; FILE_UNREADABLE, ARCHIVE_CONFLICT */
const takeBytes = async (
  context: OpenContext,
  { file, asked, job }: { file: Handover; asked: readonly Asked[]; job: ArchiveJob },
): Promise<void> => {
  const wanted = new Map<string, Parameters<typeof receiveAttachment>[1]>();
  for (const one of asked) {
    const attachments = await attachmentsToTake(context, one);
    for (const attachment of attachments) wanted.set(attachment.path, attachment);
  }
  if (wanted.size === 0) return;
  let conflict: unknown = null;
  try {
    await file.readAttachments(async (path, bytes) => {
      const attachment = wanted.get(path);
      if (attachment === undefined) return;
      try {
        await receiveAttachment(context.write, attachment, bytes);
      } catch (error) {
        conflict = error;
        throw error;
      }
    }, job);
  } catch (error) {
    throw conflict ?? refusedBySecondReading(error);
  }
};

/** @returns the id of the row that tells of it */
const saveAll = (
  context: OpenContext,
  {
    file,
    asked,
    input,
    job,
  }: { file: Handover; asked: readonly Asked[]; input: Input; job: ArchiveJob },
): Promise<string> =>
  inTransaction(context.write, async (trx) => {
    const { manifest } = file;
    const parts: Parameters<typeof insertReceived>[1]['parts'][number][] = [];
    let recordCount = 0;
    for (const one of asked) {
      const head = await saveHead(trx, context, one);
      await saveRecords(trx, head);
      recordCount += head.recordCount;
      const { id: dossierId } = one.dossier;
      const listed = manifest.dossiers.find(({ id }) => id === dossierId);
      if (listed === undefined) throw new CodedError('NOT_FOUND');
      parts.push({ caseFileId: head.place.caseFileId, dossierId, summary: listed.summary });
    }
    const id = context.newId();
    await insertReceived(trx, {
      id,
      schoolId: input.schoolId,
      archiveId: manifest.id,
      sender: manifest.sender,
      madeAt: manifest.madeAt,
      receivedAt: moment(context.clock),
      fileHash: file.fileHash,
      destroyBy: manifest.destroyBy,
      recordCount,
      parts,
    });
    // The last moment at which it can be ended.
    job.signal.throwIfAborted();
    return id;
  });

/** @throws CodedError as the contract lists; nothing of it is saved then */
export const applyHandover = (
  context: OpenContext,
  input: Input,
): Promise<ReceivedHandoverRecord> => {
  const file = openedHandover(input.archiveId);
  return runArchiveJob(
    async (job) => {
      const asked = askedOf(file, input);
      try {
        await takeBytes(context, { file, asked, job });
        job.signal.throwIfAborted();
        const id = await saveAll(context, { file, asked, input, job });
        const saved = await selectReceived(context.read, id);
        if (saved === undefined) throw new CodedError('NOT_FOUND');
        return saved;
      } catch (error) {
        // On a full disk this may fail too; the next opening cleans what has no place.
        await dropReceivedAttachments(context.write).catch(() => undefined);
        throw refusedByDatabase(error);
      }
    },
    context,
    'import',
  );
};
