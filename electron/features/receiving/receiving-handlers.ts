import type { HandlersOf } from '../../contract/contract';
import type { receiving } from '../../contract/receiving';
import type { OpenContext } from '../context';
import { applyHandover } from './apply-service';
import { compareReceived, differencesOfItem, previewHandover } from './preview-service';
import { saveReceipt, takeReceipt } from './receipt-service';
import { listReceived, pagesOfFile } from './received-service';

export const receivingHandlers: HandlersOf<typeof receiving, OpenContext> = {
  'receiving.preview': previewHandover,
  'receiving.compare': compareReceived,
  'receiving.differences': differencesOfItem,
  'receiving.apply': applyHandover,
  'receiving.list': (context, { schoolId }) => listReceived(context, schoolId),
  'receiving.ofFile': (context, { caseFileId }) => pagesOfFile(context, caseFileId),
  'receiving.saveReceipt': saveReceipt,
  'receiving.takeReceipt': takeReceipt,
};
