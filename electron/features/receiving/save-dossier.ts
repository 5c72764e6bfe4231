/** One dossier of a handover into this vault, inside a transaction. */
import type { ArchiveDossier } from '../../contract/archive';
import { archiveRecordKinds } from '../../contract/archive-records';
import type { ArchiveRecord, ArchiveRecordOf } from '../../contract/archive-records';
import type { WriteHandle } from '../../vault/database/handles';
import type { RestorePlace } from '../archive/archive-source';
import { anySourceOf, onePerFile } from '../archive/archive-sources';
import { restoreHead } from '../archive/restore-dossier';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { againstOf } from './against';
import type { TargetRecord } from './receiving-records';
import { chosenHead, chosenRecords } from './rules/chosen-items';
import type { Choice, ChosenHead, ChosenRecords, Looked } from './rules/chosen-items';
import { compareDossier } from './rules/compare-dossier';
import type { Against } from './rules/compare-dossier';

export type Asked = {
  readonly dossier: ArchiveDossier;
  readonly schoolId: string;
  readonly target: TargetRecord;
  readonly choice: Choice;
};

export type SavedHead = ChosenRecords & { readonly place: RestorePlace };

/** The handle of the transaction for everything that is read too. */
const within = (context: OpenContext, write: WriteHandle): OpenContext => ({
  ...context,
  read: write,
  write,
});

/** What is chosen, against what is here now. @throws CodedError NOT_FOUND, ARCHIVE_CONFLICT */
const look = async (
  context: OpenContext,
  { dossier, schoolId, target, choice }: Asked,
): Promise<{ readonly against: Against; readonly looked: Looked; readonly head: ChosenHead }> => {
  const against = await againstOf(context, { schoolId, target, dossier });
  const looked = { items: compareDossier(dossier, against), choice };
  return { against, looked, head: chosenHead(dossier, looked) };
};

/**
 * The attachments that will be taken over: their bytes are put in before the transaction.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARCHIVE_CONFLICT: what would stop it, before anything is read
 */
export const attachmentsToTake = async (
  context: OpenContext,
  asked: Asked,
): Promise<readonly ArchiveRecordOf<'attachment'>[]> => {
  const { against, looked } = await look(context, asked);
  if (against.file !== null) await requireWritableCaseFile(context.read, against.file.id);
  const { added } = chosenRecords(looked, new Map());
  return added.filter((record) => record.kind === 'attachment');
};

/**
 * The pupil with a file, and what of the records comes after it.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARCHIVE_CONFLICT
 */
export const saveHead = async (
  write: WriteHandle,
  context: OpenContext,
  asked: Asked,
): Promise<SavedHead> => {
  const { schoolId, target } = asked;
  const { against, looked, head } = await look(within(context, write), asked);
  const { caseFileId, guardianIds } = await restoreHead(write, context, {
    ...head,
    schoolId,
    pupilId: target.kind === 'pupil' ? target.pupilId : null,
  });
  const own = (against.file?.guardians ?? []).map(({ id }): [string, string] => [id, id]);
  return {
    ...chosenRecords(looked, new Map([...own, ...guardianIds])),
    place: { caseFileId, schoolId, now: moment(context.clock), newId: context.newId },
  };
};

/** Of what there is one per file, it becomes that of this file. */
const inPlaceOf = (record: ArchiveRecord, own: ArchiveRecord | null): ArchiveRecord =>
  own !== null && onePerFile.has(record.kind)
    ? ({ ...record, id: own.id } as ArchiveRecord)
    : record;

/** What is referred to comes first (`archiveRecordKinds`), those that were here already before those that refer. */
export const saveRecords = async (
  write: WriteHandle,
  { place, added, replaced }: SavedHead,
): Promise<void> => {
  for (const kind of archiveRecordKinds) {
    const source = anySourceOf(kind);
    for (const { record, own } of replaced) {
      if (record.kind === kind) await source.replace(write, place, inPlaceOf(record, own));
    }
    for (const record of added) {
      if (record.kind === kind) await source.restore(write, place, record);
    }
  }
};
