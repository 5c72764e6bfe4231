import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Agreement } from '../../../electron/contract/reminders';
import type { DraftPlace } from '../../app/use-draft';
import { FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { RecordEditor } from '../drafts/RecordEditor';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { formOf, formOfDraft } from './agreement-form';
import { agreementFormTexts as texts } from './texts';
import { useAgreementForm } from './use-agreement-form';
import type { AgreementFormOptions } from './use-agreement-form';

type AgreementEditorProps = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly agreement: Agreement | null;
  readonly onDone: () => void;
};

/** A new agreement or a change, from where a draft of it left off. */
export function AgreementEditor({ caseFileId, agreement, onDone }: AgreementEditorProps) {
  const [place] = useState<DraftPlace>({
    kind: 'agreement',
    caseFileId,
    targetId: agreement?.id ?? null,
  });
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <AgreementFields
      caseFileId={caseFileId}
      agreement={agreement}
      place={place}
      initial={typed ?? formOf(agreement)}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type AgreementFieldsProps = AgreementFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

function AgreementFields(props: AgreementFieldsProps) {
  const { agreement, restoredAt, onDone } = props;
  const { form, record } = useAgreementForm(props);
  const { control } = form;
  return (
    <RecordEditor
      title={agreement === null ? texts.newTitle : texts.editTitle}
      record={record}
      restoredAt={restoredAt}
      texts={texts}
      onOpen={() => form.setFocus('what')}
      onDone={onDone}
    >
      <FormTextArea control={control} name="what" label={texts.what} minRows={2} />
      <FormRow>
        <FormTextInput
          control={control}
          name="owner"
          label={texts.owner}
          description={texts.ownerHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <FormDateField control={control} name="dueOn" label={texts.dueOn} />
      </FormRow>
    </RecordEditor>
  );
}
