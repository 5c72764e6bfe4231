import type { concernSignals } from '../../contract/concern-signals';
import type { HandlersOf } from '../../contract/contract';
import type { OpenContext } from '../context';
import {
  listSignals,
  patternOfFile,
  removeSignal,
  restoreSignal,
  saveSignal,
} from './concern-signals-service';

export const concernSignalsHandlers: HandlersOf<typeof concernSignals, OpenContext> = {
  'concernSignals.list': (context, { caseFileId }) => listSignals(context, caseFileId),
  'concernSignals.pattern': (context, { caseFileId }) => patternOfFile(context, caseFileId),
  'concernSignals.save': saveSignal,
  'concernSignals.remove': async (context, { id }) => {
    await removeSignal(context, id);
    return {};
  },
  'concernSignals.restore': (context, { id }) => restoreSignal(context, id),
};
