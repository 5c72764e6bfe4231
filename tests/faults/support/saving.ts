/** What the notes' service needs, on an open database. */
import { v7 } from 'uuid';
import { CaseFileId } from '../../../electron/contract/ids';
import type { NoteId } from '../../../electron/contract/ids';
import type { NoteContent } from '../../../electron/contract/notes';
import type { saveNote } from '../../../electron/features/notes/notes-service';
import type { WriteHandle } from '../../../electron/vault/database/handles';
import { systemClock } from '../../../electron/vault/sources';
import { addCaseFile } from './invented';

type SaveArguments = Parameters<typeof saveNote>;
type Input = SaveArguments[1];

export type Saving = {
  readonly context: SaveArguments[0];
  readonly caseFileId: CaseFileId;
  readonly asNew: (content: NoteContent) => Input;
  readonly asNext: (
    note: { readonly id: NoteId; readonly version: number },
    content: NoteContent,
  ) => Input;
};

/** Saves in the case file that is given, or in a new one. */
export const savingIn = async (write: WriteHandle, known?: string): Promise<Saving> => {
  const caseFileId = known === undefined ? await addCaseFile(write) : CaseFileId.parse(known);
  const input = { caseFileId, attachmentIds: [], draft: null };
  return {
    context: { write, clock: systemClock, newId: () => v7() },
    caseFileId,
    asNew: (content) => ({ ...input, id: null, version: 0, content }),
    asNext: ({ id, version }, content) => ({ ...input, id, version, content }),
  };
};
