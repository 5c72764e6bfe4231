/** The quick note's form: its draft, and saving it in the chosen file. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { CaseFileId } from '../../../electron/contract/ids';
import { api, codeOf, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { dayOf, timeOf } from './moments';
import { emptyQuickNote, QuickNoteForm } from './quick-note-form';
import { quickTexts } from './texts';
import { notify } from './undo-notice';
import { useTypedDraft } from './use-typed-draft';

export type QuickNoteOptions = {
  readonly place: DraftPlace;
  readonly initial: QuickNoteForm;
  readonly onDone: () => void;
};

export const useQuickNote = ({ place, initial, onDone }: QuickNoteOptions) => {
  const client = useQueryClient();
  const form = useForm<QuickNoteForm>({
    resolver: zodResolver(QuickNoteForm),
    defaultValues: initial,
  });
  const draft = useDraft(place);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const saving = useMutation({
    mutationFn: async ({ caseFileId, kind, text }: QuickNoteForm) => {
      await flush();
      const now = new Date();
      const content = {
        kind,
        title: '',
        occurredOn: dayOf(now),
        occurredAt: timeOf(now.toISOString()),
        observation: text.trim(),
        interpretation: '',
        tags: [],
      };
      const file = CaseFileId.parse(caseFileId);
      return valueOf(
        api.notes.save({ id: null, caseFileId: file, version: 0, content, draft: place }),
      );
    },
    onSuccess: async ({ caseFileId }) => {
      await discard();
      const touched = [keys.notes(caseFileId), keys.tags, keys.drafts, ['caseFiles']];
      await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
      notify(quickTexts.saved);
      onDone();
    },
  });

  return {
    form,
    draft,
    save: (): void => {
      if (!saving.isPending) void form.handleSubmit((values) => saving.mutate(values))();
    },
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway: async (): Promise<void> => {
      await discard();
      form.reset(emptyQuickNote);
      saving.reset();
    },
  };
};
