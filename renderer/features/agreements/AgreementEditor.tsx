import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Agreement } from '../../../electron/contract/reminders';
import { errorText } from '../../app/error-texts';
import type { DraftPlace } from '../../app/use-draft';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions, FormRow, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { SaveState } from '../../ui/SaveState';
import { SavingFields } from '../../ui/SavingFields';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { editorKey } from '../notes/editor-keys';
import { dayOf, shortMoment } from '../notes/moments';
import { useElementKeys } from '../notes/use-element-keys';
import { useFirstFocus } from '../notes/use-first-focus';
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

const translate = (code: string): string => texts.errors[code] ?? code;

function AgreementFields(props: AgreementFieldsProps) {
  const { agreement, restoredAt, onDone } = props;
  const { form, draft, save, saving, failure, throwAway } = useAgreementForm(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const [today] = useState(() => dayOf(new Date()));
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('what'));
  const error = failure === null ? null : errorText(failure);
  const { control } = form;
  const title = agreement === null ? texts.newTitle : texts.editTitle;
  return (
    <Card as="section" title={title}>
      <form ref={element} aria-label={title} onSubmit={(event) => event.preventDefault()}>
        <FormStack>
          {restored && restoredAt !== null && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void throwAway().then(() => setRestored(false))}
            />
          )}
          <SavingFields saving={saving}>
            <FormErrors translate={translate}>
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
            </FormErrors>
          </SavingFields>
          {error !== null && (
            <ErrorNote
              what={error.title}
              safe={null}
              next={error.text}
              action={
                failure === 'VERSION_CONFLICT' ? (
                  <Button variant="default" onClick={() => save(true)}>
                    {texts.keepMine}
                  </Button>
                ) : undefined
              }
            />
          )}
        </FormStack>
        <FormActions>
          <Button onClick={() => save()} loading={saving}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {texts.close}
          </Button>
          <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
        </FormActions>
      </form>
    </Card>
  );
}
