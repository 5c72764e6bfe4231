import type { casus } from '../../contract/casus';
import type { HandlersOf } from '../../contract/contract';
import type { internalCasus } from '../../contract/internal';
import type { OpenContext } from '../context';
import { createCasus, deleteCasus, getCasus, listCasus, restoreCasus } from './casus-service';
import { composeCasus, listFieldTexts } from './compose-casus';
import { decideCasus } from './decide-casus';
import { previewCasus, printCasus, recordExport } from './print-casus';
import { releaseCasus, reopenCasus } from './release-casus';

const nothing = {};

export const casusHandlers: HandlersOf<typeof casus, OpenContext> = {
  'casus.list': (context, { caseFileId }) => listCasus(context, caseFileId),
  'casus.create': (context, { caseFileId }) => createCasus(context, caseFileId),
  'casus.get': (context, { id }) => getCasus(context, id),
  'casus.fields': (context, { caseFileId }) => listFieldTexts(context, caseFileId),
  'casus.compose': (context, input) => composeCasus(context, input),
  'casus.decide': (context, input) => decideCasus(context, input),
  'casus.release': (context, confirmed) => releaseCasus(context, confirmed),
  'casus.reopen': (context, { id }) => reopenCasus(context, id),
  'casus.restore': (context, { id }) => restoreCasus(context, id),
  'casus.preview': (context, { id }) => previewCasus(context, id),
  'casus.delete': async (context, { id }) => {
    await deleteCasus(context, id);
    return nothing;
  },
};

/** Only the main process calls these. */
export const internalCasusHandlers: HandlersOf<typeof internalCasus, OpenContext> = {
  'internal.casusPrint': (context, { id }) => printCasus(context, id),
  'internal.casusExported': async (context, input) => {
    await recordExport(context, input);
    return nothing;
  },
};
