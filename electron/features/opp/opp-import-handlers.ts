import type { HandlersOf } from '../../contract/contract';
import type { oppImport } from '../../contract/opp-import';
import type { OpenContext } from '../context';
import {
  applyOldOpp,
  discardUnplaced,
  listUnplaced,
  placeUnplaced,
  readOldOpp,
  restoreUnplaced,
} from './opp-import-service';

export const oppImportHandlers: HandlersOf<typeof oppImport, OpenContext> = {
  'oppImport.read': readOldOpp,
  'oppImport.apply': applyOldOpp,
  'oppImport.unplaced': (context, { id }) => listUnplaced(context, id),
  'oppImport.place': placeUnplaced,
  'oppImport.discard': discardUnplaced,
  'oppImport.restore': restoreUnplaced,
};
