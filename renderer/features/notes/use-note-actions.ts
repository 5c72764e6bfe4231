/** Copying and deleting, with their way back. */
import { useCallback } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Note, PrivateWorkingNote } from '../../../electron/contract/notes';
import { api, codeOf, valueOf } from '../../app/api';
import { copyText } from '../../app/copy-text';
import { errorText } from '../../app/error-texts';
import { notePlainText } from './note-plain-text';
import { noteTexts } from './texts';
import { notify, notifyUndo } from './undo-notice';
import { useNotesChanged } from './use-notes';

const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    const { title, text } = errorText(codeOf(error));
    notify(`${title}. ${text}`);
    return false;
  }
};

/** Runs a change; a failure becomes a message with its title and what to do. */
export const useChange = (caseFileId: CaseFileId) => {
  const changed = useNotesChanged(caseFileId);
  return useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      const done = await attempt(work);
      await changed();
      return done;
    },
    [changed],
  );
};

export const useNoteActions = (caseFileId: CaseFileId) => {
  const change = useChange(caseFileId);

  const copy = useCallback(async (note: Note): Promise<void> => {
    const done = await copyText(notePlainText(note));
    notify(done ? noteTexts.copied : noteTexts.copyFailed);
  }, []);

  const remove = useCallback(
    async ({ id }: Note): Promise<void> => {
      const done = await change(() => valueOf(api.notes.delete({ id })));
      if (!done) return;
      notifyUndo(noteTexts.removed, () => void change(() => valueOf(api.notes.restore({ id }))));
    },
    [change],
  );

  const removePrivate = useCallback(
    async ({ id }: PrivateWorkingNote): Promise<void> => {
      const done = await change(() => valueOf(api.privateNotes.delete({ id })));
      if (!done) return;
      notifyUndo(
        noteTexts.privateRemoved,
        () => void change(() => valueOf(api.privateNotes.restore({ id }))),
      );
    },
    [change],
  );

  return { copy, remove, removePrivate };
};
