import type { HandlersOf } from '../../contract/contract';
import type { attachments } from '../../contract/notes';
import type { OpenContext } from '../context';
import { addAttachment, readChunk, saveOutside } from './attachment-bytes';
import {
  destroyAttachment,
  listAttachmentBin,
  listAttachments,
  removeAttachment,
  restoreAttachment,
} from './attachments-service';

export const attachmentsHandlers: HandlersOf<typeof attachments, OpenContext> = {
  'attachments.list': ({ read }, { caseFileId }) => listAttachments(read, caseFileId),
  'attachments.bin': ({ read }, { caseFileId }) => listAttachmentBin(read, caseFileId),
  'attachments.add': (context, input) => addAttachment(context, input),
  'attachments.chunk': ({ read }, place) => readChunk(read, place),
  'attachments.saveOutside': async (context, input) => {
    await saveOutside(context, input);
    return {};
  },
  'attachments.remove': async (context, { id }) => {
    await removeAttachment(context, id);
    return {};
  },
  'attachments.restore': ({ write }, { id }) => restoreAttachment(write, id),
  'attachments.destroy': async ({ write }, { id }) => {
    await destroyAttachment(write, id);
    return {};
  },
};
