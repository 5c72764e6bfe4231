/** The note's form: its values, its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { AttachmentId } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Note } from '../../../electron/contract/notes';
import { api, codeOf, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { contentOf, NoteForm } from './note-form';
import { noteTexts } from './texts';
import { notify } from './undo-notice';
import { useNotesChanged } from './use-notes';
import { useTypedDraft } from './use-typed-draft';

type NoteFormOptions = {
  readonly caseFileId: CaseFileId;
  readonly note: Note | null;
  readonly place: DraftPlace;
  readonly base: NoteForm;
  readonly initial: NoteForm;
  readonly onDone: () => void;
};

/** `asNew` writes another note; `over` saves as the version after the one named. */
type SaveAs = { readonly asNew?: boolean; readonly over?: number };

export const useNoteForm = (options: NoteFormOptions) => {
  const { caseFileId, note, place, base, initial, onDone } = options;
  const form = useForm<NoteForm>({ resolver: zodResolver(NoteForm), defaultValues: initial });
  const draft = useDraft(place);
  const changed = useNotesChanged(caseFileId);
  const { flush, discard } = draft;
  const busy = useRef(false);

  useTypedDraft(form, draft);

  const saving = useMutation({
    mutationFn: async ({ values, as }: { readonly values: NoteForm; readonly as: SaveAs }) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      const isNew = note === null || as.asNew === true;
      return valueOf(
        api.notes.save({
          id: isNew ? null : note.id,
          caseFileId,
          version: isNew ? 0 : (as.over ?? values.version),
          content: contentOf(values),
          attachmentIds: AttachmentId.array().parse(values.attachmentIds),
          draft: place,
        }),
      );
    },
    onSuccess: async () => {
      await discard();
      await changed();
      notify(noteTexts.saved);
      onDone();
    },
    onSettled: () => {
      busy.current = false;
    },
  });

  const save = (as: SaveAs = {}): void => {
    if (busy.current) return;
    void form.handleSubmit((values) => {
      busy.current = true;
      saving.mutate({ values, as });
    })();
  };

  const throwAway = async (): Promise<void> => {
    await discard();
    form.reset(base);
    saving.reset();
  };

  return {
    form,
    draft,
    save,
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway,
  };
};
