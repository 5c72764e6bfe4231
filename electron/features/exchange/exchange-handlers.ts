import type { HandlersOf } from '../../contract/contract';
import type { exchange } from '../../contract/exchange';
import type { OpenContext } from '../context';
import { cancelArchiveJob } from './archive-job';
import { inspectArchive, openArchive } from './open-archive';
import { closeArchive } from './opened-archives';
import { getOwnKey, makeKey, saveKeyFile, saveSender } from './own-key';
import {
  addReader,
  listReaders,
  readKeyFile,
  removeReader,
  restoreReader,
  verifyReader,
} from './reader-contacts';

export const exchangeHandlers: HandlersOf<typeof exchange, OpenContext> = {
  'exchange.ownKey': ({ read }) => getOwnKey(read),
  'exchange.saveSender': (context, sender) => saveSender(context, sender),
  'exchange.makeKey': (context) => makeKey(context),
  'exchange.saveKeyFile': async (context, { token }) => {
    await saveKeyFile(context, token);
    return {};
  },
  'exchange.contacts': ({ read }) => listReaders(read),
  'exchange.readKeyFile': (context, { token }) => readKeyFile(context, token),
  'exchange.addContact': (context, input) => addReader(context, input),
  'exchange.verifyContact': ({ write }, input) => verifyReader(write, input),
  'exchange.removeContact': async (context, { id }) => {
    await removeReader(context, id);
    return {};
  },
  'exchange.restoreContact': ({ write }, { id }) => restoreReader(write, id),
  'exchange.inspect': (context, { token }) => inspectArchive(context, token),
  'exchange.open': (context, input) => openArchive(context, input),
  'exchange.close': (_context, { archiveId }) => {
    closeArchive(archiveId);
    return {};
  },
  'exchange.cancel': () => ({ cancelled: cancelArchiveJob() }),
};
