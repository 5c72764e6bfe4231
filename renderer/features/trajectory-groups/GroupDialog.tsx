import { zodResolver } from '@hookform/resolvers/zod';
import type { SchoolId } from '../../../electron/contract/ids';
import type { TrajectoryGroup } from '../../../electron/contract/trajectory-groups';
import { api, valueOf } from '../../app/api';
import { Callout } from '../../ui/Callout';
import { FormRow } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { notify } from '../notes/undo-notice';
import { DraftDialog } from './DraftDialog';
import { groupDraftOf, readTemplateForm, TemplateForm } from './template/template-form';
import { TemplateFields } from './template/TemplateFields';
import { groupDialogTexts as texts, templateTexts } from './texts';
import { useGroupsChanged } from './use-groups';

type GroupDialogProps = {
  readonly schoolId: SchoolId;
  /** Null: a new one. */
  readonly group: TrajectoryGroup | null;
  readonly start: TemplateForm;
  readonly onClose: () => void;
  readonly onSaved?: (group: TrajectoryGroup) => void;
};

const translate = (code: string): string => templateTexts.errors[code] ?? code;

/** Makes a group from a template, or changes one. Away while names are hidden: it shows what was typed. */
export function GroupDialog({ schoolId, group, start, onClose, onSaved }: GroupDialogProps) {
  const changed = useGroupsChanged();
  const save = async (form: TemplateForm, overNewer: boolean): Promise<void> => {
    const id = group?.id ?? null;
    const listed = overNewer ? await valueOf(api.trajectoryGroups.list({ schoolId })) : [];
    const version = listed.find((one) => one.id === id)?.version ?? form.version;
    const draft = groupDraftOf(form);
    const saved = await valueOf(api.trajectoryGroups.save({ id, schoolId, version, draft }));
    await changed();
    notify(texts.saved);
    onSaved?.(saved);
  };
  return (
    <DraftDialog
      titleOf={() => (group === null ? texts.newTitle : texts.changeTitle)}
      saveLabel={texts.save}
      // A new one is of this school: its draft shows in no other.
      place={{ kind: 'trajectoryGroup', caseFileId: null, targetId: group?.id ?? schoolId }}
      start={start}
      resolver={zodResolver(TemplateForm)}
      read={readTemplateForm}
      save={save}
      onClose={onClose}
    >
      {({ control }) => (
        <FormErrors translate={translate}>
          <FormTextInput
            control={control}
            name="name"
            label={texts.name}
            description={texts.nameHint}
          />
          <FormRow>
            <FormDateField
              control={control}
              name="startOn"
              label={texts.startOn}
              description={texts.startHint}
            />
            <FormTextInput
              control={control}
              name="coaches"
              label={texts.coaches}
              description={texts.coachesHint}
            />
          </FormRow>
          <TemplateFields control={control} />
          {group !== null && group.pupils > 0 && <Callout>{texts.keepsOwn}</Callout>}
        </FormErrors>
      )}
    </DraftDialog>
  );
}
