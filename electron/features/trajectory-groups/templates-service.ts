/** Templates of trajectories: those of the app, and own ones. A trajectory holds a copy of its own. */
import type { ParsedInputOf } from '../../contract/contract';
import { builtInTemplates as names } from '../../contract/trajectory-groups';
import type { trajectoryTemplates } from '../../contract/trajectory-groups';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { builtInTemplates } from './built-in-templates';
import {
  destroyDeletedContent,
  insertContent,
  requireFound,
  requireVersion,
  setContentDeleted,
  updateContent,
} from './content-rows';
import type { TemplateRecord } from './group-records';
import * as repository from './templates-repository';
import type { StoredTemplate } from './templates-repository';

const table = 'trajectory_templates';

const recordOf = ({ id, content, version }: StoredTemplate): TemplateRecord => ({
  id,
  builtIn: null,
  content,
  version,
});

/** Those of the app, then the own ones by name. */
export const listTemplates = async ({ read }: OpenContext): Promise<TemplateRecord[]> => [
  ...names.map((builtIn) => ({
    id: null,
    builtIn,
    content: builtInTemplates[builtIn],
    version: 0,
  })),
  ...(await repository.selectTemplates(read))
    .map(recordOf)
    .toSorted((a, b) => a.content.name.localeCompare(b.content.name, 'nl')),
];

const requireTemplate = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredTemplate> => requireFound(await repository.selectTemplate(read, id), { deleted });

/** A new one (id null) or a change. @throws CodedError NOT_FOUND, VERSION_CONFLICT */
export const saveTemplate = async (
  context: OpenContext,
  { id, version, content }: ParsedInputOf<(typeof trajectoryTemplates)['trajectoryTemplates.save']>,
): Promise<TemplateRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) return insertContent(trx, { table, id: saved, content, now });
    requireVersion((await requireTemplate(trx, { id })).version, version);
    return updateContent(trx, { table, id, content, version: version + 1, now });
  });
  return recordOf(await requireTemplate(context.read, { id: saved }));
};

/** Into the bin: what was made with it goes on. @throws CodedError NOT_FOUND */
export const removeTemplate = async (context: OpenContext, id: string): Promise<void> => {
  await requireTemplate(context.read, { id });
  await setContentDeleted(context.write, { table, id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreTemplate = async (
  context: OpenContext,
  id: string,
): Promise<TemplateRecord> => {
  await requireTemplate(context.read, { id, deleted: true });
  await setContentDeleted(context.write, { table, id, deletedAt: null });
  return recordOf(await requireTemplate(context.read, { id }));
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueTemplates = (write: WriteHandle, cutoff: string): Promise<number> =>
  destroyDeletedContent(write, { table, cutoff });
