import type { HandlersOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import type { OpenContext } from '../context';
import { compose, ofClass, saveComposition } from './compose-service';
import { exportHandover } from './export-handover';
import { handoverLog, recordGuardiansCopy } from './log-service';
import { previewHandover } from './print-handover';
import { previewTalk } from './print-talk';
import {
  listProfiles,
  removeProfile,
  resetProfile,
  restoreProfile,
  saveProfile,
} from './profiles-service';
import { listTalks, removeTalk, restoreTalk, saveTalk } from './warm-service';

export const handoverHandlers: HandlersOf<typeof handover, OpenContext> = {
  'handover.profiles': listProfiles,
  'handover.saveProfile': saveProfile,
  'handover.resetProfile': (context, { id }) => resetProfile(context, id),
  'handover.removeProfile': async (context, { id }) => {
    await removeProfile(context, id);
    return {};
  },
  'handover.restoreProfile': (context, { id }) => restoreProfile(context, id),
  'handover.compose': compose,
  'handover.saveComposition': saveComposition,
  'handover.preview': previewHandover,
  'handover.ofClass': ofClass,
  'handover.export': exportHandover,
  'handover.log': handoverLog,
  'handover.recordGuardiansCopy': recordGuardiansCopy,
  'handover.warm': (context, { caseFileId }) => listTalks(context, caseFileId),
  'handover.saveWarm': saveTalk,
  'handover.removeWarm': async (context, { id }) => {
    await removeTalk(context, id);
    return {};
  },
  'handover.restoreWarm': (context, { id }) => restoreTalk(context, id),
  'handover.warmPreview': previewTalk,
};
