/** What lies in the bin of a case file: three kinds of records, one list. */
import { useQuery } from '@tanstack/react-query';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Attachment, Note, PrivateWorkingNote } from '../../../electron/contract/notes';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import { binTexts, noteTexts } from './texts';

export type BinEntry = {
  readonly id: string;
  /** What it is, for the tag. */
  readonly word: string;
  /** Its title or its whole text; may hold a name, so it is masked before it is cut. */
  readonly text: string;
  /** UTC ISO. */
  readonly deletedAt: string;
  readonly restore: () => Promise<unknown>;
  readonly destroy: () => Promise<unknown>;
};

const ofNote = (note: Note): BinEntry => ({
  id: note.id,
  word: noteTexts.kinds[note.kind],
  text: note.title || note.observation || note.interpretation,
  deletedAt: note.deletedAt ?? note.updatedAt,
  restore: () => valueOf(api.notes.restore({ id: note.id })),
  destroy: () => valueOf(api.notes.destroy({ id: note.id })),
});

const ofPrivateNote = (note: PrivateWorkingNote): BinEntry => ({
  id: note.id,
  word: noteTexts.privateTag,
  text: note.body,
  deletedAt: note.deletedAt ?? note.updatedAt,
  restore: () => valueOf(api.privateNotes.restore({ id: note.id })),
  destroy: () => valueOf(api.privateNotes.destroy({ id: note.id })),
});

const ofAttachment = (attachment: Attachment): BinEntry => ({
  id: attachment.id,
  word: binTexts.attachment,
  text: attachment.fileName,
  deletedAt: attachment.deletedAt ?? attachment.createdAt,
  restore: () => valueOf(api.attachments.restore({ id: attachment.id })),
  destroy: () => valueOf(api.attachments.destroy({ id: attachment.id })),
});

/** The bin of a case file, last deleted first. */
export const useBin = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.bin(caseFileId),
    queryFn: async (): Promise<readonly BinEntry[]> => {
      const input = { caseFileId };
      const [notes, privateNotes, attachments] = await Promise.all([
        valueOf(api.notes.bin(input)),
        valueOf(api.privateNotes.bin(input)),
        valueOf(api.attachments.bin(input)),
      ]);
      return [
        ...notes.map(ofNote),
        ...privateNotes.map(ofPrivateNote),
        ...attachments.map(ofAttachment),
      ].toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
    },
  });
