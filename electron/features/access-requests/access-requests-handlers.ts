import type { accessRequests } from '../../contract/access-requests';
import type { HandlersOf } from '../../contract/contract';
import type { internalAccessRequests } from '../../contract/internal-handover';
import type { OpenContext } from '../context';
import {
  extendRequest,
  listRequests,
  openRequest,
  recordGiven,
  removeRequest,
  saveRequest,
} from './access-requests-service';
import { composeAccess } from './compose-access';
import { accessFileName, previewAccess, printAccess, recordAccessExport } from './print-access';

export const accessRequestsHandlers: HandlersOf<typeof accessRequests, OpenContext> = {
  'accessRequests.list': ({ read }, { caseFileId }) => listRequests(read, caseFileId),
  'accessRequests.open': openRequest,
  'accessRequests.extend': extendRequest,
  'accessRequests.compose': async (context, { id }) => {
    const { request, items, shownHash } = await composeAccess(context, id);
    return { request, items: [...items], shownHash };
  },
  'accessRequests.save': saveRequest,
  'accessRequests.recordGiven': recordGiven,
  'accessRequests.remove': async (context, { id }) => {
    await removeRequest(context, id);
    return {};
  },
  'accessRequests.preview': previewAccess,
};

/** Only the main process calls these. */
export const internalAccessRequestsHandlers: HandlersOf<
  typeof internalAccessRequests,
  OpenContext
> = {
  'internal.accessFileName': accessFileName,
  'internal.accessPrint': printAccess,
  'internal.accessExported': async (context, input) => {
    await recordAccessExport(context, input);
    return {};
  },
};
