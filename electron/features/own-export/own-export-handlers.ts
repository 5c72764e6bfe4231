import type { HandlersOf } from '../../contract/contract';
import type { internalOwnExport } from '../../contract/internal-handover';
import type { OpenContext } from '../context';
import {
  abortOwnExport,
  beginOwnExport,
  finishOwnExport,
  pageOfOwnExport,
  takePdf,
} from './own-export-service';

/** Only the main process calls these. */
export const internalOwnExportHandlers: HandlersOf<typeof internalOwnExport, OpenContext> = {
  'internal.ownExportBegin': beginOwnExport,
  'internal.ownExportPage': (context, { caseFileId }) => pageOfOwnExport(context, caseFileId),
  'internal.ownExportPdf': async (_context, { caseFileId, bytes }) => {
    await takePdf(caseFileId, bytes);
    return {};
  },
  'internal.ownExportFinish': () => finishOwnExport(),
  'internal.ownExportAbort': async () => {
    await abortOwnExport();
    return {};
  },
};
