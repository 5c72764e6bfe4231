import type { casus } from '../../contract/casus-calls';
import type { HandlersOf } from '../../contract/contract';
import type { internalCasus } from '../../contract/internal';
import type { OpenContext } from '../context';
import { listLog } from './casus-log';
import { createCasus, deleteCasus, getCasus, listCasus, restoreCasus } from './casus-service';
import { checkPart } from './check-part';
import { decideCasus, decideHint } from './decide-casus';
import { casusDocx, casusFileName, previewCasus, printCasus, recordExport } from './print-casus';
import { releaseCasus, reopenCasus } from './release-casus';
import { answerMeter, exempt, forget, listRemembered, markMissed } from './remember';
import { listSources } from './sources';
import { addPart, movePart, removePart, restorePart, savePart, writeFacts } from './write-casus';

const nothing = {};

export const casusHandlers: HandlersOf<typeof casus, OpenContext> = {
  'casus.list': (context, { caseFileId }) => listCasus(context, caseFileId),
  'casus.create': (context, { caseFileId }) => createCasus(context, caseFileId),
  'casus.get': (context, { id }) => getCasus(context, id),
  'casus.delete': async (context, { id }) => {
    await deleteCasus(context, id);
    return nothing;
  },
  'casus.restore': (context, { id }) => restoreCasus(context, id),
  'casus.setFacts': writeFacts,
  'casus.sources': (context, { caseFileId }) => listSources(context, caseFileId),
  'casus.addPart': addPart,
  'casus.savePart': savePart,
  'casus.removePart': removePart,
  'casus.restorePart': restorePart,
  'casus.movePart': movePart,
  'casus.check': checkPart,
  'casus.decide': decideCasus,
  'casus.decideHint': decideHint,
  'casus.markMissed': markMissed,
  'casus.exempt': exempt,
  'casus.remembered': (context, { caseFileId }) => listRemembered(context, caseFileId),
  'casus.forget': forget,
  'casus.answerMeter': answerMeter,
  'casus.release': releaseCasus,
  'casus.reopen': (context, { id }) => reopenCasus(context, id),
  'casus.log': (context, { id }) => listLog(context, id),
  'casus.preview': previewCasus,
};

/** Only the main process calls these. */
export const internalCasusHandlers: HandlersOf<typeof internalCasus, OpenContext> = {
  'internal.casusFileName': casusFileName,
  'internal.casusPrint': printCasus,
  'internal.casusDocx': casusDocx,
  'internal.casusExported': async (context, input) => {
    await recordExport(context, input);
    return nothing;
  },
};
