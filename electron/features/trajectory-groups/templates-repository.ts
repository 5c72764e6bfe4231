/** Queries on own templates. */
import { TrajectoryTemplateContent } from '../../contract/trajectory-plan';
import type { ReadHandle } from '../../vault/database/handles';
import type { ContentRow } from './content-rows';
import type { TemplateContentRecord } from './group-records';

export type StoredTemplate = {
  readonly id: string;
  readonly content: TemplateContentRecord;
  readonly version: number;
  readonly deletedAt: string | null;
};

const toTemplate = (row: ContentRow): StoredTemplate => ({
  id: row.id,
  content: TrajectoryTemplateContent.parse(JSON.parse(row.content)),
  version: row.version,
  deletedAt: row.deleted_at,
});

/** Outside the bin. */
export const selectTemplates = async (read: ReadHandle): Promise<StoredTemplate[]> =>
  (await read<ContentRow>('trajectory_templates').where({ deleted_at: null }).orderBy('id')).map(
    toTemplate,
  );

/** Also one in the bin. */
export const selectTemplate = async (
  read: ReadHandle,
  id: string,
): Promise<StoredTemplate | undefined> => {
  const row = await read<ContentRow>('trajectory_templates').where({ id }).first();
  return row === undefined ? undefined : toTemplate(row);
};
