/** Class lists: reading, planning, importing. What was read is held by `ClassListSources`. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ImportPreview } from '../../contract/class-list-plan';
import type { ClassListColumn } from '../../contract/class-list-words';
import type { ClassListSource, ReadList } from '../../contract/class-lists';
import type { OpenContext } from '../context';
import { today } from '../days';
import type { ClassList } from '../pupils/class-list/class-list';
import { applyMapping } from '../pupils/class-list/delimited-reader';
import { applyImport } from './apply-import';
import { proposedClasses } from './chosen-classes';
import type { ClassListSources } from './class-list-sources';
import { previewOf } from './import-preview';
import { deleteListFile, hashOf, readListFile } from './list-file';
import { planFor } from './plan-import';
import type { PlanRequest } from './plan-request';
import {
  describeList,
  describeTable,
  readListBytes,
  readPasted,
  withShortStaffNames,
} from './read-list';
import type { ReadResult } from './read-list';
import { knownSchoolOf } from './school-identity';
import { selectSchoolIdentities, selectStoredClassGroups } from './school-state-repository';
import { selectStoredPupils } from './stored-pupils-repository';

type Opened = z.input<typeof ClassListSource>;

const described = async (
  { read, clock }: OpenContext,
  list: ClassList,
): Promise<z.input<typeof ReadList>> => {
  const known = knownSchoolOf(list.school, await selectSchoolIdentities(read));
  return describeList(list, { knownSchoolId: known?.id ?? null, today: today(clock) });
};

/** All calls of this feature over one store of what was read. */
export const createClassListsService = (sources: ClassListSources) => {
  const hold = async (
    context: OpenContext,
    { result, ...origin }: { result: ReadResult; contentHash: string; token: string | null },
  ): Promise<Opened> => {
    const sourceId = context.newId();
    const list = result.list === null ? null : withShortStaffNames(result.list);
    sources.add(sourceId, { ...origin, list, table: result.table, shown: null });
    return {
      sourceId,
      format: result.table === null ? result.list.format : result.table.format,
      version: result.list?.version ?? null,
      list: list === null ? null : await described(context, list),
      table: result.table === null ? null : describeTable(result.table, today(context.clock)),
    };
  };

  const listOf = (sourceId: string): ClassList => {
    const { list } = sources.get(sourceId);
    if (list === null) throw new CodedError('CLASS_LIST_NOT_MAPPED');
    return list;
  };

  return {
    /** @throws CodedError FILE_TOKEN_UNKNOWN, FILE_UNREADABLE; ClassListError */
    open: async (context: OpenContext, token: string): Promise<Opened> => {
      const { path, name } = context.files.resolve(token, 'classList');
      const bytes = await readListFile(path);
      const day = today(context.clock);
      const result = readListBytes(bytes, { fileName: name, today: day });
      return hold(context, { result, contentHash: hashOf(bytes), token });
    },

    /** @throws ClassListError */
    openPasted: async (context: OpenContext, text: string): Promise<Opened> =>
      hold(context, { result: readPasted(text), contentHash: hashOf(text), token: null }),

    /** @throws CodedError CLASS_LIST_GONE; ClassListError for a mapping that can't be */
    map: async (
      context: OpenContext,
      input: {
        readonly sourceId: string;
        readonly mapping: readonly ClassListColumn[];
        readonly startYear: number;
      },
    ): Promise<z.input<typeof ReadList>> => {
      const { table } = sources.get(input.sourceId);
      if (table === null) return described(context, listOf(input.sourceId));
      const list = withShortStaffNames(
        applyMapping({
          table,
          mapping: input.mapping,
          schoolYear: { startYear: input.startYear },
          today: today(context.clock),
        }),
      );
      sources.update(input.sourceId, { list, shown: null });
      return described(context, list);
    },

    /** @throws CodedError CLASS_LIST_GONE, CLASS_LIST_NOT_MAPPED */
    chosenClasses: async (
      { read }: OpenContext,
      { sourceId, schoolId }: { readonly sourceId: string; readonly schoolId: string },
    ): Promise<string[]> =>
      proposedClasses(listOf(sourceId), {
        classGroups: await selectStoredClassGroups(read, schoolId),
        pupils: await selectStoredPupils(read, schoolId),
      }),

    /** @throws what `planFor` throws, CodedError CLASS_LIST_GONE, CLASS_LIST_NOT_MAPPED */
    plan: async (
      { read }: OpenContext,
      { sourceId, ...request }: PlanRequest & { readonly sourceId: string },
    ): Promise<z.input<typeof ImportPreview>> => {
      const planned = await planFor(read, { list: listOf(sourceId), request });
      sources.update(sourceId, { shown: { request, planHash: planned.planHash } });
      return previewOf(planned);
    },

    /** @throws what `applyImport` throws, CodedError CLASS_LIST_GONE */
    apply: async (
      context: OpenContext,
      { sourceId, planHash }: { readonly sourceId: string; readonly planHash: string },
    ) => {
      const source = sources.get(sourceId);
      const applied = await applyImport(context, { source, planHash });
      sources.forget(sourceId);
      if (source.token !== null) sources.imported(source.token, source.contentHash);
      return applied;
    },

    close: (sourceId: string): void => sources.forget(sourceId),

    /** @throws CodedError CLASS_LIST_NOT_IMPORTED, and what `deleteListFile` throws */
    deleteFile: async ({ files }: OpenContext, token: string): Promise<void> => {
      const { path } = files.resolve(token, 'classList');
      const contentHash = sources.hashOfImported(token);
      if (contentHash === undefined) throw new CodedError('CLASS_LIST_NOT_IMPORTED');
      await deleteListFile(path, contentHash);
      sources.deleted(token);
    },
  };
};
