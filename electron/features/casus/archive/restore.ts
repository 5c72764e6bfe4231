/** Putting a casus that came from another vault in a file. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ReadHandle, WriteHandle } from '../../../vault/database/handles';
import type { RestorePlace } from '../../archive/archive-source';
import { deleteRows, insertAllRows, isNameTaken, selectRows } from './archive-repository';
import type { StoredCasusRows } from './archive-repository';
import { partRows, versionRow } from './released-rows';
import type { TravellingVersion } from './released-rows';

type Travelling = ArchiveRecordOf<'casus'>;

/** Its own label, with a number where that is taken here. */
const freeLabel = async (read: ReadHandle, label: string): Promise<string> => {
  let free = label;
  for (let number = 2; await isNameTaken(read, free); number += 1) free = `${label} ${number}`;
  return free;
};

const lastOf = ({ versions }: Travelling): TravellingVersion => {
  const last = versions.toSorted((a, b) => a.number - b.number).at(-1);
  if (last === undefined) throw new RangeError('a casus travels with a version');
  return last;
};

/** As if it was released here, with what its readers got to go on with. */
const arrivedRows = (
  record: Travelling,
  { place, label }: { readonly place: RestorePlace; readonly label: string },
): StoredCasusRows => {
  const last = lastOf(record);
  const own = { casusId: record.id, newId: place.newId };
  return {
    own: {
      id: record.id,
      case_file_id: place.caseFileId,
      label,
      status: 'released',
      version_number: last.number,
      meeting_kind: last.meeting.kind,
      meeting_on: last.meeting.on,
      basis_kind: last.basis?.kind ?? null,
      basis_on: last.basis?.on ?? null,
      basis_note: last.basis?.note ?? '',
      meter_answer: null,
      version: 1,
      checked_by_role: last.checkedByRole,
      checked_on: last.checkedOn,
      deleted_at: null,
      created_at: record.versions[0]?.releasedAt ?? place.now,
      updated_at: place.now,
    },
    versions: record.versions.map((version) => versionRow(version, own)),
    parts: partRows(last, own),
    decisions: [],
    log: [],
    exports: [],
    questions: [],
    answers: [],
  };
};

export const restoreCasusRecord = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> => {
  const label = await freeLabel(write, record.label);
  await insertAllRows(write, arrivedRows(record, { place, label }));
};

/** Whether the text that is worked on here goes on: a draft, or the source of the version that came. */
const goesOn = ({ own, versions }: StoredCasusRows, last: TravellingVersion): boolean =>
  own['status'] === 'draft' ||
  versions.some((one) => one['number'] === last.number && one['content_hash'] === last.contentHash);

/** The row of the casus while its own text goes on: a draft is one of the version after the last. */
const goingOnRow = ({ own }: StoredCasusRows, last: TravellingVersion): StoredCasusRows['own'] => {
  const draft = own['status'] === 'draft';
  return {
    ...own,
    version_number: draft ? Math.max(Number(own['version_number']), last.number + 1) : last.number,
    deleted_at: null,
  };
};

/**
 * What came, with what this vault knows of the casus: earlier versions, its draft, the log, what was printed, and
 * what was asked of colleagues with their answers. Versions that are later than what came go: it takes their place.
 */
const mergedRows = (arrived: StoredCasusRows, here: StoredCasusRows, last: TravellingVersion) => {
  const came = new Set(arrived.versions.map((one) => one['number']));
  const earlier = here.versions.filter(
    (one) => !came.has(one['number'] ?? null) && Number(one['number']) < last.number,
  );
  const versions = [...earlier, ...arrived.versions];
  const numbers = new Set(versions.map((one) => one['number']));
  const stays = (one: StoredCasusRows['own']): boolean =>
    numbers.has(one['version_number'] ?? null);
  const questions = here.questions.filter(stays);
  const asked = new Set(questions.map((one) => one['id']));
  const own = goesOn(here, last);
  return {
    own: {
      ...(own ? goingOnRow(here, last) : arrived.own),
      label: arrived.own['label'] ?? '',
      case_file_id: arrived.own['case_file_id'] ?? '',
      // A screen that holds it open must not release over what came in.
      version: Number(here.own['version']) + 1,
      updated_at: arrived.own['updated_at'] ?? '',
      created_at: here.own['created_at'] ?? '',
    },
    versions,
    parts: own ? here.parts : arrived.parts,
    decisions: own ? here.decisions : [],
    log: here.log,
    exports: here.exports.filter(stays),
    questions,
    answers: here.answers.filter((one) => asked.has(one['question_id'])),
  } satisfies StoredCasusRows;
};

/** Versions and log are fixed row by row, so the own casus goes as a whole and comes back with what came. */
export const replaceCasusRecord = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> => {
  const here = await selectRows(write, record.id);
  if (here === undefined) return restoreCasusRecord(write, place, record);
  await deleteRows(write, record.id);
  const label = await freeLabel(write, record.label);
  const arrived = arrivedRows(record, { place, label });
  await insertAllRows(write, mergedRows(arrived, here, lastOf(record)));
};
