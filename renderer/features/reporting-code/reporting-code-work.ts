// Threat: a draft, a notice or a list that names this record tells that there is one. So it is saved straight into
// the record, no draft is ever written, and what could not be saved is called by what any edit of the file could
// be: "Dossiergegevens".
import type { QueryClient } from '@tanstack/react-query';
import type { DraftPlace } from '../../../electron/contract/drafts';
import type { CaseFileId } from '../../../electron/contract/ids';
import type {
  ReportingCodeContent,
  ReportingCodeRecord,
} from '../../../electron/contract/reporting-code';
import { api, codeOf, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import { createKeepers } from '../../app/keepers';
import type { Keepers } from '../../app/keepers';
import { keys } from '../../app/query';

export type ReportingCodeWork = {
  readonly keepers: Keepers<'content', ReportingCodeContent>;
  /** Throws away what waits, and then the record, for good. Rejects when that fails. */
  readonly destroy: () => Promise<void>;
};

const neutralPlace = (caseFileId: CaseFileId): DraftPlace => ({
  kind: 'caseFile',
  caseFileId,
  targetId: null,
});

const createWork = (client: QueryClient, caseFileId: CaseFileId): ReportingCodeWork => {
  const queryKey = keys.reportingCode(caseFileId);
  // What was saved after one had left the screen would stay in the memory of the window for minutes.
  client.setQueryDefaults(queryKey, { gcTime: 0 });
  const show = (record: ReportingCodeRecord): void => {
    client.setQueryData(queryKey, record);
  };
  const read = (): Promise<ReportingCodeRecord> => valueOf(api.reportingCode.get({ caseFileId }));
  const saveOver = async (
    { version }: ReportingCodeRecord,
    content: ReportingCodeContent,
  ): Promise<void> => {
    show(await valueOf(api.reportingCode.save({ caseFileId, version, content })));
  };
  const keepers = createKeepers<'content', ReportingCodeContent>({
    save: async (_id, content) => {
      const known = client.getQueryData<ReportingCodeRecord>(queryKey) ?? (await read());
      try {
        await saveOver(known, content);
      } catch (error) {
        if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
        // There is one window: what is on its screen is the newest.
        await saveOver(await read(), content);
      }
    },
  });
  registerFlush({ place: neutralPlace(caseFileId), secure: keepers.secure });
  return {
    keepers,
    destroy: async () => {
      await keepers.clear();
      const { version } = await read();
      if (version > 0) await valueOf(api.reportingCode.destroy({ caseFileId }));
      show(await read());
    },
  };
};

const works = new WeakMap<QueryClient, Map<CaseFileId, ReportingCodeWork>>();

/** The work on one record: the same as long as the window lives, so that what could not be saved is still there. */
export const reportingCodeWork = (
  client: QueryClient,
  caseFileId: CaseFileId,
): ReportingCodeWork => {
  const ofClient = works.get(client) ?? new Map<CaseFileId, ReportingCodeWork>();
  works.set(client, ofClient);
  const work = ofClient.get(caseFileId) ?? createWork(client, caseFileId);
  ofClient.set(caseFileId, work);
  return work;
};
