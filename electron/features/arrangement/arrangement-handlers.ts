import type { arrangement } from '../../contract/arrangement';
import type { HandlersOf } from '../../contract/contract';
import type { internalArrangement } from '../../contract/internal';
import type { partnershipProfiles } from '../../contract/partnership-profile';
import type { OpenContext } from '../context';
import {
  decideArrangement,
  evaluateArrangement,
  submitArrangement,
  takeBackArrangement,
} from './arrangement-cycle';
import {
  createArrangement,
  getArrangement,
  listArrangements,
  offerOfOpp,
  removeArrangement,
  restoreArrangement,
  saveArrangement,
  takeProfile,
} from './arrangement-service';
import {
  arrangementDocx,
  arrangementFileName,
  previewArrangement,
  printArrangement,
  recordArrangementExport,
} from './print-arrangement';
import { listProfiles, removeProfile, restoreProfile, saveProfile } from './profiles-service';

export const partnershipProfilesHandlers: HandlersOf<typeof partnershipProfiles, OpenContext> = {
  'partnershipProfiles.list': listProfiles,
  'partnershipProfiles.save': saveProfile,
  'partnershipProfiles.remove': async (context, { id }) => {
    await removeProfile(context, id);
    return {};
  },
  'partnershipProfiles.restore': (context, { id }) => restoreProfile(context, id),
};

export const arrangementHandlers: HandlersOf<typeof arrangement, OpenContext> = {
  'arrangement.list': (context, { caseFileId }) => listArrangements(context, caseFileId),
  'arrangement.create': createArrangement,
  'arrangement.get': (context, { id }) => getArrangement(context, id),
  'arrangement.fromOpp': offerOfOpp,
  'arrangement.save': saveArrangement,
  'arrangement.takeProfile': takeProfile,
  'arrangement.submit': submitArrangement,
  'arrangement.takeBack': takeBackArrangement,
  'arrangement.decide': decideArrangement,
  'arrangement.evaluate': evaluateArrangement,
  'arrangement.remove': async (context, { id }) => {
    await removeArrangement(context, id);
    return {};
  },
  'arrangement.restore': (context, { id }) => restoreArrangement(context, id),
  'arrangement.preview': previewArrangement,
};

/** Only the main process calls these. */
export const internalArrangementHandlers: HandlersOf<typeof internalArrangement, OpenContext> = {
  'internal.arrangementFileName': arrangementFileName,
  'internal.arrangementPrint': printArrangement,
  'internal.arrangementDocx': arrangementDocx,
  'internal.arrangementExported': async (context, input) => {
    await recordArrangementExport(context, input);
    return {};
  },
};
