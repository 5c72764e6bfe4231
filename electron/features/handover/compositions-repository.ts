/** Queries on what was chosen and written for one reader of one file. */
import { HandoverComposition } from '../../contract/handover';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CompositionRecord } from './handover-records';

type Row = {
  readonly case_file_id: string;
  readonly profile_id: string;
  readonly content: string;
  readonly version: number;
};

type Of = { readonly caseFileId: string; readonly profileId: string };

export type StoredComposition = {
  readonly composition: CompositionRecord;
  /** 0: nothing was chosen or written yet. */
  readonly version: number;
};

const nothing: StoredComposition = {
  composition: { choices: [], summary: { needs: '', works: '', avoid: '' } },
  version: 0,
};

export const selectComposition = async (
  read: ReadHandle,
  { caseFileId, profileId }: Of,
): Promise<StoredComposition> => {
  const row = await read<Row>('handover_compositions')
    .where({ case_file_id: caseFileId, profile_id: profileId })
    .first();
  return row === undefined
    ? nothing
    : {
        composition: HandoverComposition.parse(JSON.parse(row.content)),
        version: row.version,
      };
};

type Saved = Of & StoredComposition & { readonly now: string };

export const writeComposition = async (
  write: WriteHandle,
  { caseFileId, profileId, composition, version, now }: Saved,
): Promise<void> => {
  const row = { content: JSON.stringify(composition), version, updated_at: now };
  await write('handover_compositions')
    .insert({ case_file_id: caseFileId, profile_id: profileId, ...row })
    .onConflict(['case_file_id', 'profile_id'])
    .merge(row);
};
