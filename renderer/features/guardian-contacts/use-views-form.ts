/** The form of talents and wishes: its draft, and saving it for good. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianViews } from '../../../electron/contract/guardian-contacts';
import { api, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import type { DraftPlace } from '../../app/use-draft';
import { useKeptRecord } from '../drafts/use-kept-record';
import { notify } from '../notes/undo-notice';
import { viewsTexts as texts } from './texts';
import { contentOf, formOf, ViewsForm } from './views-form';

export type ViewsFormOptions = {
  readonly file: CaseFile;
  readonly views: GuardianViews;
  readonly place: DraftPlace;
  readonly initial: ViewsForm;
  readonly onDone: () => void;
};

export const useViewsForm = ({ file, views, place, initial, onDone }: ViewsFormOptions) => {
  const client = useQueryClient();
  const caseFileId = file.id;
  const form = useForm<ViewsForm>({ resolver: zodResolver(ViewsForm), defaultValues: initial });
  const newestVersion = async (): Promise<number> =>
    (await valueOf(api.guardianContacts.views({ caseFileId }))).version;
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) => {
      const version = overNewer ? await newestVersion() : values.version;
      const known = file.guardians.map(({ id }) => id);
      const content = contentOf(values, known);
      return valueOf(api.guardianContacts.saveViews({ caseFileId, version, content }));
    },
    onSaved: (saved) => {
      client.setQueryData(keys.guardianViews(caseFileId), saved);
      notify(texts.saved);
      onDone();
    },
    startAgain: () => formOf(views),
  });
  return { form, record };
};
