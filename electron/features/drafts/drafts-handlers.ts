import type { HandlersOf } from '../../contract/contract';
import type { drafts } from '../../contract/drafts';
import type { OpenContext } from '../context';
import { discardDraft, findDraft, listDrafts, saveDraft } from './drafts-service';

export const draftsHandlers: HandlersOf<typeof drafts, OpenContext> = {
  'drafts.list': ({ read }, { schoolId }) => listDrafts(read, schoolId),
  'drafts.find': ({ read }, place) => findDraft(read, place),
  'drafts.save': (context, draft) => saveDraft(context, draft),
  'drafts.discard': async ({ write }, place) => {
    await discardDraft(write, place);
    return {};
  },
};
