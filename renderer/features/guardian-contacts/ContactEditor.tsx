import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import { errorText } from '../../app/error-texts';
import type { DraftPlace } from '../../app/use-draft';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { SaveState } from '../../ui/SaveState';
import { SavingFields } from '../../ui/SavingFields';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { editorKey } from '../notes/editor-keys';
import { dayOf, shortMoment } from '../notes/moments';
import { useElementKeys } from '../notes/use-element-keys';
import { useFirstFocus } from '../notes/use-first-focus';
import { formOf, formOfDraft } from './contact-form';
import { ContactFields } from './ContactFields';
import { contactFormTexts as texts } from './form-texts';
import { StartHere } from './StartHere';
import { useContactForm } from './use-contact-form';
import type { ContactFormOptions } from './use-contact-form';

type ContactEditorProps = Pick<ContactFormOptions, 'file' | 'contact' | 'onDone'>;

const contactDraftPlace = (
  { id: caseFileId }: Pick<CaseFile, 'id'>,
  contact: GuardianContact | null,
): DraftPlace => ({ kind: 'guardianContact', caseFileId, targetId: contact?.id ?? null });

/** A new contact or a change, from where a draft of it left off. */
export function ContactEditor({ file, contact, onDone }: ContactEditorProps) {
  const [today] = useState(() => dayOf(new Date()));
  const [place] = useState(() => contactDraftPlace(file, contact));
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <EditorForm
      file={file}
      contact={contact}
      place={place}
      initial={typed ?? formOf(contact, today)}
      today={today}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type EditorFormProps = ContactFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

const translate = (code: string): string => texts.errors[code] ?? code;

function EditorForm(props: EditorFormProps) {
  const { file, contact, today, restoredAt, onDone } = props;
  const { form, draft, save, saving, failure, throwAway } = useContactForm(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('said'));
  const error = failure === null ? null : errorText(failure);
  const title = contact === null ? texts.newTitle : texts.editTitle;
  return (
    <Card as="section" title={title}>
      <form ref={element} aria-label={title} onSubmit={(event) => event.preventDefault()}>
        <FormStack>
          {contact === null && <StartHere caseFileId={file.id} />}
          {restored && restoredAt !== null && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void throwAway().then(() => setRestored(false))}
            />
          )}
          <SavingFields saving={saving}>
            <FormErrors translate={translate}>
              <ContactFields form={form} file={file} today={today} />
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
