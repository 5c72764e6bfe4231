/** Guardians and relatives of a case file: replaced as a list, each keeping its id. */
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { GuardianRecord, RelativeRecord, Unsaved } from './case-file-records';

type GuardianRow = {
  readonly id: string;
  readonly first_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly relation: GuardianRecord['relation'];
  readonly custody: GuardianRecord['custody'];
  readonly right_to_information: GuardianRecord['rightToInformation'];
  readonly secret_address: number;
  readonly language: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly remarks: string;
};

export const selectGuardians = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<GuardianRecord[]> => {
  const rows = await read<GuardianRow>('guardians')
    .where({ case_file_id: caseFileId })
    .orderBy('position');
  return rows.map((row) => ({
    id: row.id,
    name: {
      firstName: row.first_name,
      initials: row.initials,
      prefix: row.prefix,
      lastName: row.last_name,
    },
    relation: row.relation,
    custody: row.custody,
    rightToInformation: row.right_to_information,
    secretAddress: row.secret_address === 1,
    language: row.language,
    phone: row.phone,
    email: row.email,
    address: row.address,
    remarks: row.remarks,
  }));
};

const guardianColumns = (guardian: Unsaved<GuardianRecord>) => ({
  first_name: guardian.name.firstName,
  initials: guardian.name.initials,
  prefix: guardian.name.prefix,
  last_name: guardian.name.lastName,
  relation: guardian.relation,
  custody: guardian.custody,
  right_to_information: guardian.rightToInformation,
  secret_address: guardian.secretAddress ? 1 : 0,
  language: guardian.language,
  phone: guardian.phone,
  email: guardian.email,
  address: guardian.address,
  remarks: guardian.remarks,
});

type RelativeRow = {
  readonly id: string;
  readonly kind: RelativeRecord['kind'];
  readonly first_name: string;
  readonly prefix: string;
  readonly last_name: string;
};

export const selectRelatives = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<RelativeRecord[]> => {
  const rows = await read<RelativeRow>('relatives')
    .where({ case_file_id: caseFileId })
    .orderBy('position');
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    firstName: row.first_name,
    prefix: row.prefix,
    lastName: row.last_name,
  }));
};

const relativeColumns = (relative: Unsaved<RelativeRecord>) => ({
  kind: relative.kind,
  first_name: relative.firstName,
  prefix: relative.prefix,
  last_name: relative.lastName,
});

type Replacement = {
  readonly table: 'guardians' | 'relatives';
  readonly caseFileId: string;
  readonly newId: () => string;
  readonly items: readonly { readonly id: string | null; readonly columns: object }[];
};

// Rows are changed in place: what will refer to a guardian (contacts, consents) must not go with a save.
const replaceRows = async (
  write: WriteHandle,
  { table, caseFileId, newId, items }: Replacement,
): Promise<void> => {
  const known = new Set(
    await write(table).where({ case_file_id: caseFileId }).pluck<string[]>('id'),
  );
  const kept = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])));
  // An id of another file, or the same one twice.
  if (kept.size !== items.filter(({ id }) => id !== null).length) throw new CodedError('NOT_FOUND');
  if ([...kept].some((id) => !known.has(id))) throw new CodedError('NOT_FOUND');

  const gone = [...known].filter((id) => !kept.has(id));
  await write(table).whereIn('id', gone).delete();
  for (const [position, { id, columns }] of items.entries()) {
    const row = { ...columns, position };
    if (id !== null) await write(table).where({ id }).update(row);
    else await write(table).insert({ ...row, id: newId(), case_file_id: caseFileId });
  }
};

type Family = {
  readonly caseFileId: string;
  readonly newId: () => string;
  readonly guardians: readonly Unsaved<GuardianRecord>[];
  readonly relatives: readonly Unsaved<RelativeRecord>[];
};

/** @throws CodedError NOT_FOUND for an id that isn't of this case file */
export const replaceFamily = async (
  write: WriteHandle,
  { caseFileId, newId, guardians, relatives }: Family,
): Promise<void> => {
  await replaceRows(write, {
    table: 'guardians',
    caseFileId,
    newId,
    items: guardians.map((one) => ({ id: one.id, columns: guardianColumns(one) })),
  });
  await replaceRows(write, {
    table: 'relatives',
    caseFileId,
    newId,
    items: relatives.map((one) => ({ id: one.id, columns: relativeColumns(one) })),
  });
};

type Received<Saved> = { readonly caseFileId: string; readonly items: readonly Saved[] };

/** Of these ids those that are in use, in any file. */
export const usedFamilyIds = async (
  read: ReadHandle,
  { table, ids }: { readonly table: Replacement['table']; readonly ids: readonly string[] },
): Promise<ReadonlySet<string>> => new Set(await read(table).whereIn('id', ids).pluck('id'));

const appendRows = async (
  write: WriteHandle,
  { table, caseFileId, items }: Omit<Replacement, 'newId'>,
): Promise<void> => {
  const there = await write(table).where({ case_file_id: caseFileId }).pluck<string[]>('id');
  for (const [at, { id, columns }] of items.entries()) {
    const position = there.length + at;
    await write(table).insert({ ...columns, position, id, case_file_id: caseFileId });
  }
};

/** After those who are there, with the ids that they have. */
export const appendGuardians = (
  write: WriteHandle,
  { caseFileId, items }: Received<GuardianRecord>,
): Promise<void> =>
  appendRows(write, {
    table: 'guardians',
    caseFileId,
    items: items.map((one) => ({ id: one.id, columns: guardianColumns(one) })),
  });

export const appendRelatives = (
  write: WriteHandle,
  { caseFileId, items }: Received<RelativeRecord>,
): Promise<void> =>
  appendRows(write, {
    table: 'relatives',
    caseFileId,
    items: items.map((one) => ({ id: one.id, columns: relativeColumns(one) })),
  });
