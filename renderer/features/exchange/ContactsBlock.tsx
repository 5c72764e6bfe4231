import { ActionIcon, Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReaderContact } from '../../../electron/contract/exchange';
import { CodeNote } from '../../app/CodeNote';
import { IconTrash, IconUserPlus } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { longDay } from '../notes/moments';
import { AddContactDialog } from './AddContactDialog';
import { CompareDialog } from './CompareDialog';
import { readerName } from './reader-name';
import { readersTexts } from './texts';
import { useReaderContacts, useReadKeyFile, useRemoveContact } from './use-exchange';

const texts = readersTexts.contacts;

/** With whom files are exchanged by key: added from a file, compared by phone, removed with a way back. */
export function ContactsBlock() {
  const { data: contacts, error } = useReaderContacts();
  const read = useReadKeyFile();
  const remove = useRemoveContact();
  const [compared, setCompared] = useState<ReaderContact | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const found = read.data ?? null;
  const failure = error ?? read.error;
  return (
    <>
      {failure !== null && <CodeNote error={failure} />}
      {contacts?.length === 0 && <p>{texts.none}</p>}
      {contacts !== undefined && contacts.length > 0 && (
        <ListCard label={texts.list}>
          {contacts.map((contact) => (
            <ListRow
              key={contact.id}
              title={readerName(contact, false)}
              sub={`${texts.words}: ${contact.words}`}
              tag={
                contact.verifiedOn === null ? (
                  <Tag tone="coral">{texts.unverified}</Tag>
                ) : (
                  <Tag tone="moss">{texts.verified(longDay(contact.verifiedOn))}</Tag>
                )
              }
              actions={
                <>
                  {contact.verifiedOn === null && (
                    <Button
                      variant="default"
                      aria-label={texts.compareOf(contact.name)}
                      onClick={() => setCompared(contact)}
                    >
                      {texts.compare}
                    </Button>
                  )}
                  <ActionIcon
                    aria-label={texts.removeOf(contact.name)}
                    onClick={() => {
                      remove(contact);
                      // Its button goes with it.
                      addButton.current?.focus();
                    }}
                  >
                    <IconTrash />
                  </ActionIcon>
                </>
              }
            />
          ))}
        </ListCard>
      )}
      <div>
        <Button
          ref={addButton}
          variant="default"
          leftSection={<IconUserPlus size={18} />}
          loading={read.isPending}
          onClick={() => read.mutate()}
        >
          {texts.add}
        </Button>
      </div>
      {found !== null && <AddContactDialog found={found} onClose={read.reset} />}
      {compared !== null && <CompareDialog contact={compared} onClose={() => setCompared(null)} />}
    </>
  );
}
