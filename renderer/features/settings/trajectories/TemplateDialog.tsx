import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import type { TrajectoryTemplateId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { notify } from '../../notes/undo-notice';
import { DraftDialog } from '../../trajectory-groups/DraftDialog';
import {
  readTemplateForm,
  TemplateForm,
  templateOf,
} from '../../trajectory-groups/template/template-form';
import { TemplateFields } from '../../trajectory-groups/template/TemplateFields';
import { templateTexts } from '../../trajectory-groups/texts';
import { templatesTexts as texts } from './texts';

type TemplateDialogProps = {
  /** Null: a new one. */
  readonly id: TrajectoryTemplateId | null;
  readonly start: TemplateForm;
  readonly onClose: () => void;
};

const translate = (code: string): string => templateTexts.errors[code] ?? code;

/** Makes or changes an own template. */
export function TemplateDialog({ id, start, onClose }: TemplateDialogProps) {
  const client = useQueryClient();
  const save = async (form: TemplateForm, overNewer: boolean): Promise<void> => {
    const listed = overNewer ? await valueOf(api.trajectoryTemplates.list({})) : [];
    const version = listed.find((one) => one.id === id)?.version ?? form.version;
    await valueOf(api.trajectoryTemplates.save({ id, version, content: templateOf(form) }));
    await client.invalidateQueries({ queryKey: keys.trajectoryTemplates });
    notify(texts.saved);
  };
  return (
    <DraftDialog
      titleOf={() => (id === null ? texts.newTitle : texts.changeTitle)}
      saveLabel={texts.save}
      place={{ kind: 'trajectoryTemplate', caseFileId: null, targetId: id }}
      start={start}
      resolver={zodResolver(TemplateForm)}
      read={readTemplateForm}
      save={save}
      onClose={onClose}
    >
      {({ control }) => (
        <FormErrors translate={translate}>
          <FormTextInput control={control} name="name" label={texts.name} />
          <TemplateFields control={control} />
        </FormErrors>
      )}
    </DraftDialog>
  );
}
