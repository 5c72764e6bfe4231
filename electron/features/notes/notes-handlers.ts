import type { HandlersOf } from '../../contract/contract';
import type { notes, privateWorkingNotes } from '../../contract/notes';
import type { OpenContext } from '../context';
import {
  deleteNote,
  destroyNote,
  getNote,
  listBin,
  listNotes,
  listTags,
  listVersions,
  restoreNote,
  saveNote,
} from './notes-service';
import {
  deletePrivateNote,
  destroyPrivateNoteInBin,
  listPrivateBin,
  listPrivateNotes,
  restorePrivateNote,
  savePrivateNote,
  sharePrivateNote,
} from './private-notes-service';

export const notesHandlers: HandlersOf<typeof notes, OpenContext> = {
  'notes.list': ({ read }, { caseFileId }) => listNotes(read, caseFileId),
  'notes.bin': ({ read }, { caseFileId }) => listBin(read, caseFileId),
  'notes.get': ({ read }, { id }) => getNote(read, id),
  'notes.save': (context, input) => saveNote(context, input),
  'notes.versions': ({ read }, { id }) => listVersions(read, id),
  'notes.delete': (context, { id }) => deleteNote(context, id),
  'notes.restore': ({ write }, { id }) => restoreNote(write, id),
  'notes.destroy': async ({ write }, { id }) => {
    await destroyNote(write, id);
    return {};
  },
  'notes.tags': async ({ read }, { caseFileId }) => [...(await listTags(read, caseFileId))],
};

export const privateNotesHandlers: HandlersOf<typeof privateWorkingNotes, OpenContext> = {
  'privateNotes.list': ({ read }, { caseFileId }) => listPrivateNotes(read, caseFileId),
  'privateNotes.bin': ({ read }, { caseFileId }) => listPrivateBin(read, caseFileId),
  'privateNotes.save': (context, input) => savePrivateNote(context, input),
  'privateNotes.delete': async (context, { id }) => {
    await deletePrivateNote(context, id);
    return {};
  },
  'privateNotes.restore': ({ write }, { id }) => restorePrivateNote(write, id),
  'privateNotes.destroy': async ({ write }, { id }) => {
    await destroyPrivateNoteInBin(write, id);
    return {};
  },
  'privateNotes.share': (context, input) => sharePrivateNote(context, input),
};
