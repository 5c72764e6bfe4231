import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { errorText } from '../../app/error-texts';
import type { DraftPlace } from '../../app/use-draft';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormErrors } from '../../ui/forms/form-errors';
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
import { contactFormTexts } from './form-texts';
import { FormGuardians } from './FormGuardians';
import { viewsTexts as texts } from './texts';
import { useViewsForm } from './use-views-form';
import type { ViewsFormOptions } from './use-views-form';
import { formOf, formOfDraft, MAX_REACHABLE, MAX_VIEWS } from './views-form';

type ViewsEditorProps = Pick<ViewsFormOptions, 'file' | 'views' | 'onDone'>;

/** Talents and wishes, from where a draft of them left off. */
export function ViewsEditor({ file, views, onDone }: ViewsEditorProps) {
  const [place] = useState<DraftPlace>({
    kind: 'guardianViews',
    caseFileId: file.id,
    targetId: null,
  });
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <EditorForm
      file={file}
      views={views}
      place={place}
      initial={typed ?? formOf(views)}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type EditorFormProps = ViewsFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

const translate = (code: string): string => contactFormTexts.errors[code] ?? code;

function EditorForm(props: EditorFormProps) {
  const { file, restoredAt, onDone } = props;
  const { form, draft, save, saving, failure, throwAway } = useViewsForm(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const [today] = useState(() => dayOf(new Date()));
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('talents'));
  const { control } = form;
  const error = failure === null ? null : errorText(failure);
  return (
    <Card as="section" title={texts.title}>
      <form ref={element} aria-label={texts.title} onSubmit={(event) => event.preventDefault()}>
        <FormStack>
          {restored && restoredAt !== null && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void throwAway().then(() => setRestored(false))}
            />
          )}
          <SavingFields saving={saving}>
            <FormErrors translate={translate}>
              <FormTextArea
                control={control}
                name="talents"
                label={texts.talents}
                minRows={3}
                maxLength={MAX_VIEWS}
              />
              <FormTextArea
                control={control}
                name="wishes"
                label={texts.wishes}
                minRows={3}
                maxLength={MAX_VIEWS}
              />
              <FormTextInput
                control={control}
                name="reachable"
                label={texts.reachable}
                description={texts.reachableHelp}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                maxLength={MAX_REACHABLE}
              />
              {file.guardians.length > 0 && (
                <FormGuardians
                  control={control}
                  name="guardianIds"
                  label={texts.toldBy}
                  description={texts.toldByHelp}
                  guardians={file.guardians}
                />
              )}
              <FormDateField control={control} name="askedOn" label={texts.askedOn} />
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
                    {contactFormTexts.keepMine}
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
            {contactFormTexts.close}
          </Button>
          <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
        </FormActions>
      </form>
    </Card>
  );
}
