/** The form of a private working note: its values, its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { CaseFileId, PrivateWorkingNoteId } from '../../../electron/contract/ids';
import { api, ApiError, codeOf, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { PrivateNoteForm } from './private-note-form';
import { noteTexts } from './texts';
import { notify } from './undo-notice';
import { useNotesChanged } from './use-notes';
import { useTypedDraft } from './use-typed-draft';

export type PrivateNoteFormOptions = {
  readonly caseFileId: CaseFileId;
  readonly id: PrivateWorkingNoteId | null;
  readonly place: DraftPlace;
  readonly base: PrivateNoteForm;
  readonly initial: PrivateNoteForm;
  readonly onDone: () => void;
};

export const usePrivateNoteForm = (options: PrivateNoteFormOptions) => {
  const { caseFileId, id, place, base, initial, onDone } = options;
  const form = useForm<PrivateNoteForm>({
    resolver: zodResolver(PrivateNoteForm),
    defaultValues: initial,
  });
  const draft = useDraft(place);
  const changed = useNotesChanged(caseFileId);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const saving = useMutation({
    mutationFn: async ({ body, version }: PrivateNoteForm) => {
      await flush();
      return valueOf(
        api.privateNotes.save({ id, caseFileId, version, body: body.trim(), draft: place }),
      );
    },
    onSuccess: async () => {
      await discard();
      await changed();
      notify(noteTexts.privateSaved);
      onDone();
    },
  });

  const save = (): void => {
    if (!saving.isPending) void form.handleSubmit((values) => saving.mutate(values))();
  };

  /** Saves over a newer text: none is kept of a working note, so a person must have said so. */
  const saveAnyway = (): void => {
    const newer = saving.error instanceof ApiError ? saving.error.details['version'] : undefined;
    if (typeof newer === 'number') form.setValue('version', newer);
    save();
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
    saveAnyway,
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway,
  };
};
