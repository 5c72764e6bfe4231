import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { IconMessages, IconPlus } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { Timeline } from '../../ui/Timeline';
import { useDrafts } from '../drafts/DraftsList';
import { dayOf } from '../notes/moments';
import { useShown } from '../notes/use-shown';
import { BalanceCard } from './BalanceCard';
import { ContactEditor } from './ContactEditor';
import { contactMenuId, ContactItem } from './ContactItem';
import { contactTexts as texts, guardiansTabTexts } from './texts';
import { useContacts, useRemoveContact } from './use-guardian-contacts';

const NEW = 'new';
/** After a screen that opens has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/** The contacts of a file that are half typed; `null` for a new one. Undefined while nobody knows. */
const useHalfTyped = ({ id: caseFileId }: CaseFile): readonly (string | null)[] | undefined => {
  const { data: drafts } = useDrafts();
  return useMemo(
    () =>
      drafts
        ?.filter((draft) => draft.kind === 'guardianContact' && draft.caseFileId === caseFileId)
        .map(({ targetId }) => targetId),
    [drafts, caseFileId],
  );
};

const typedTexts = ({ draft, agreements }: GuardianContact): readonly string[] => [
  draft.said,
  draft.others,
  draft.followUp,
  ...agreements.flatMap(({ what, owner }) => [what, owner]),
];

/** The balance, and every contact, newest first; one editor at a time. */
export function ContactsPart({ file }: { readonly file: CaseFile }) {
  const { data, error } = useContacts(file.id);
  if (error !== null) return <CodeNote error={error} />;
  return data === undefined ? null : <ContactsOfFile file={file} contacts={data} />;
}

type ContactsOfFileProps = {
  readonly file: CaseFile;
  readonly contacts: readonly GuardianContact[];
};

function ContactsOfFile({ file, contacts }: ContactsOfFileProps) {
  const { hidden } = usePrivacy();
  const remove = useRemoveContact(file.id);
  const half = useHalfTyped(file);
  const [today] = useState(() => dayOf(new Date()));
  const [asked, setAsked] = useState<string | null | undefined>();
  const addButton = useRef<HTMLButtonElement>(null);
  const typed = useMemo(() => contacts.flatMap(typedTexts), [contacts]);
  const shown = useShown(file.id, typed);

  const archived = file.status === 'archived';
  const editable = !archived && !hidden;
  // What is half typed opens by itself, once.
  if (asked === undefined && half !== undefined) {
    const [first] = half.filter((id) => id === null || contacts.some((one) => one.id === id));
    setAsked(first === undefined ? null : (first ?? NEW));
  }
  const editing = editable ? (asked ?? null) : null;
  const close = (focus: () => HTMLElement | null) => (): void => {
    setAsked(null);
    setTimeout(() => focus()?.focus(), AFTER_OTHERS_MILLISECONDS);
  };
  const add = (
    <Button
      ref={addButton}
      leftSection={<IconPlus size={20} />}
      disabled={!editable}
      title={hidden ? guardiansTabTexts.namesHidden : undefined}
      onClick={() => setAsked(NEW)}
    >
      {texts.add}
    </Button>
  );
  const item = (contact: GuardianContact) =>
    editing === contact.id ? (
      <li key={contact.id}>
        <ContactEditor
          file={file}
          contact={contact}
          onDone={close(() => document.querySelector(`#${contactMenuId(contact.id)}`))}
        />
      </li>
    ) : (
      <ContactItem
        key={contact.id}
        contact={contact}
        guardians={file.guardians}
        shown={shown}
        today={today}
        hidden={hidden}
        archived={archived}
        actions={{
          edit: ({ id }) => setAsked(id),
          remove: (one) => {
            remove(one);
            addButton.current?.focus();
          },
        }}
      />
    );
  return (
    <>
      <BalanceCard file={file} />
      <Section title={texts.title} action={contacts.length > 0 ? add : undefined}>
        {editing === NEW && (
          <ContactEditor file={file} contact={null} onDone={close(() => addButton.current)} />
        )}
        {contacts.length === 0 && editing !== NEW && (
          <EmptyState
            icon={IconMessages}
            title={texts.emptyTitle}
            text={archived ? texts.archived : texts.emptyText}
            action={add}
          />
        )}
        {contacts.length > 0 && <Timeline label={texts.list}>{contacts.map(item)}</Timeline>}
      </Section>
    </>
  );
}
