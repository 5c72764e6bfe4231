/** The form of talents and wishes: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianViews } from '../../../electron/contract/guardian-contacts';
import { api, codeOf, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { notify } from '../notes/undo-notice';
import { useTypedDraft } from '../notes/use-typed-draft';
import { viewsTexts as texts } from './texts';
import { contentOf, formOf, ViewsForm } from './views-form';

export type ViewsFormOptions = {
  readonly file: CaseFile;
  readonly views: GuardianViews;
  readonly place: DraftPlace;
  readonly initial: ViewsForm;
  readonly onDone: () => void;
};

type Save = { readonly values: ViewsForm; readonly overNewer: boolean };

export const useViewsForm = ({ file, views, place, initial, onDone }: ViewsFormOptions) => {
  const client = useQueryClient();
  const caseFileId = file.id;
  const form = useForm<ViewsForm>({ resolver: zodResolver(ViewsForm), defaultValues: initial });
  const draft = useDraft(place);
  const { flush, discard } = draft;

  useTypedDraft(form, draft);

  const saving = useMutation({
    mutationFn: async ({ values, overNewer }: Save) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await flush();
      const version = overNewer
        ? (await valueOf(api.guardianContacts.views({ caseFileId }))).version
        : values.version;
      const known = file.guardians.map(({ id }) => id);
      const content = contentOf(values, known);
      return valueOf(api.guardianContacts.saveViews({ caseFileId, version, content }));
    },
    onSuccess: async (saved) => {
      await discard();
      client.setQueryData(keys.guardianViews(caseFileId), saved);
      notify(texts.saved);
      onDone();
    },
  });
  const save = (overNewer = false): void => {
    if (saving.isPending) return;
    void form.handleSubmit((values) => saving.mutate({ values, overNewer }))();
  };

  return {
    form,
    draft,
    save,
    saving: saving.isPending,
    failure: saving.error === null ? null : codeOf(saving.error),
    throwAway: async (): Promise<void> => {
      await discard();
      form.reset(formOf(views));
      saving.reset();
    },
  };
};
