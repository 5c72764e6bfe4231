/** Only the main process calls these. */
import type { HandlersOf } from '../../contract/contract';
import type { internalHandover } from '../../contract/internal-handover';
import type { OpenContext } from '../context';
import { pdfPassphrase } from '../exchange/generated-words';
import { handoverDocx, handoverFileName, printHandover, recordPagesExport } from './print-handover';
import { printTalk, talkDocx, talkFileName } from './print-talk';

export const internalHandoverHandlers: HandlersOf<typeof internalHandover, OpenContext> = {
  'internal.sealingPassphrase': (context) => pdfPassphrase(context),
  'internal.handoverFileName': handoverFileName,
  'internal.handoverPrint': printHandover,
  'internal.handoverDocx': handoverDocx,
  'internal.handoverExported': async (context, input) => {
    await recordPagesExport(context, input);
    return {};
  },
  'internal.warmFileName': talkFileName,
  'internal.warmPrint': printTalk,
  'internal.warmDocx': talkDocx,
  // A sheet for a talk is no handover: nothing is kept of it.
  'internal.warmExported': () => ({}),
};
