/** Queries on requests of guardians to see the file. */
import { AccessRequest } from '../../contract/access-requests';
import type { AccessDecision } from '../../contract/access-requests';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { Extension } from './rules/term';

export type Given = { readonly on: string; readonly how: string };

export type StoredRequest = {
  readonly id: string;
  readonly caseFileId: string;
  readonly guardianId: string | null;
  readonly guardianName: string;
  readonly askedOn: string;
  readonly extension: Extension | null;
  readonly decisions: readonly AccessDecision[];
  readonly letter: string;
  readonly given: Given | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type StoredExport = {
  readonly requestId: string;
  readonly at: string;
  readonly fileHash: string;
};

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly guardian_id: string | null;
  readonly guardian_name: string;
  readonly asked_on: string;
  readonly extension: string | null;
  readonly decisions: string;
  readonly letter: string;
  readonly given: string | null;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
};

const Stored = AccessRequest.shape;

const requestOf = (row: Row): StoredRequest => ({
  id: row.id,
  caseFileId: row.case_file_id,
  guardianId: row.guardian_id,
  guardianName: row.guardian_name,
  askedOn: row.asked_on,
  extension:
    row.extension === null ? null : Stored.extension.unwrap().parse(JSON.parse(row.extension)),
  decisions: Stored.decisions.parse(JSON.parse(row.decisions)),
  letter: row.letter,
  given: row.given === null ? null : Stored.given.unwrap().parse(JSON.parse(row.given)),
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export const selectRequest = async (
  read: ReadHandle,
  id: string,
): Promise<StoredRequest | undefined> => {
  const row = await read<Row>('access_requests').where({ id }).first();
  return row === undefined ? undefined : requestOf(row);
};

/** Newest first. */
export const selectRequests = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly StoredRequest[]> => {
  const rows = await read<Row>('access_requests')
    .where({ case_file_id: caseFileId })
    .orderBy([
      { column: 'asked_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(requestOf);
};

/** Not given yet, of active files. */
export const selectOpenOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<readonly StoredRequest[]> => {
  const rows = await read<Row>('access_requests')
    .join('case_files', 'case_files.id', 'access_requests.case_file_id')
    .join('pupils', 'pupils.id', 'case_files.pupil_id')
    .where({ 'pupils.school_id': schoolId, 'case_files.status': 'active' })
    .whereNull('access_requests.given')
    .select<Row>('access_requests.*');
  return rows.map(requestOf);
};

/** Oldest first. */
export const selectExports = async (
  read: ReadHandle,
  requestIds: readonly string[],
): Promise<readonly StoredExport[]> => {
  const rows = await read<{
    readonly request_id: string;
    readonly file_hash: string;
    readonly exported_at: string;
  }>('access_request_exports')
    .whereIn('request_id', requestIds)
    .orderBy('exported_at');
  return rows.map((row) => ({
    requestId: row.request_id,
    at: row.exported_at,
    fileHash: row.file_hash,
  }));
};

export const insertRequest = async (
  write: WriteHandle,
  made: Pick<StoredRequest, 'id' | 'caseFileId' | 'guardianId' | 'guardianName' | 'askedOn'> & {
    readonly now: string;
  },
): Promise<void> => {
  await write('access_requests').insert({
    id: made.id,
    case_file_id: made.caseFileId,
    guardian_id: made.guardianId,
    guardian_name: made.guardianName,
    asked_on: made.askedOn,
    created_at: made.now,
    updated_at: made.now,
  });
};

export const updateRequest = async (
  write: WriteHandle,
  { id, extension, decisions, letter, given, version, updatedAt }: StoredRequest,
): Promise<void> => {
  await write('access_requests')
    .where({ id })
    .update({
      extension: extension === null ? null : JSON.stringify(extension),
      decisions: JSON.stringify(decisions),
      letter,
      given: given === null ? null : JSON.stringify(given),
      version,
      updated_at: updatedAt,
    });
};

export const deleteRequest = async (write: WriteHandle, id: string): Promise<void> => {
  await write('access_requests').where({ id }).del();
};

export const insertExport = async (
  write: WriteHandle,
  made: StoredExport & { readonly id: string },
): Promise<void> => {
  await write('access_request_exports').insert({
    id: made.id,
    request_id: made.requestId,
    file_hash: made.fileHash,
    exported_at: made.at,
  });
};
