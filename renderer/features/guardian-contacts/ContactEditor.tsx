import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import type { DraftPlace } from '../../app/use-draft';
import { RecordEditor } from '../drafts/RecordEditor';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { dayOf } from '../notes/moments';
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

function EditorForm(props: EditorFormProps) {
  const { file, contact, today, restoredAt, onDone } = props;
  const { form, record } = useContactForm(props);
  return (
    <RecordEditor
      title={contact === null ? texts.newTitle : texts.editTitle}
      record={record}
      restoredAt={restoredAt}
      texts={texts}
      onOpen={() => form.setFocus('said')}
      onDone={onDone}
      before={contact === null && <StartHere caseFileId={file.id} />}
    >
      <ContactFields form={form} file={file} today={today} />
    </RecordEditor>
  );
}
