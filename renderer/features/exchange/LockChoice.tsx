import { Radio, Select } from '@mantine/core';
import type { ArchiveLock, ReaderContact } from '../../../electron/contract/exchange';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { longDay } from '../notes/moments';
import classes from './Exchange.module.css';
import { KeyWords } from './KeyWords';
import { readerName } from './reader-name';
import { exchangeTexts } from './texts';
import { useReaderContacts } from './use-exchange';

const texts = exchangeTexts.lock;

/** To whom an answer goes: the key that stood in the file that came. */
export type ChosenLock = ArchiveLock | { readonly kind: 'sender' };

type LockChoiceProps =
  | {
      /** Null: a reader is still to be chosen. */
      readonly value: ArchiveLock | null;
      readonly onChange: (lock: ArchiveLock | null) => void;
      readonly senderKey?: undefined;
    }
  | {
      readonly value: ChosenLock | null;
      readonly onChange: (lock: ChosenLock | null) => void;
      /** Of the file that is answered. */
      readonly senderKey: { readonly name: string };
    };

type Kind = 'passphrase' | 'contact' | 'sender';

const kindOf = (value: ChosenLock | null): Kind => value?.kind ?? 'contact';

/** Six generated words, or the key of one reader: with its control words and whether both compared them. */
export function LockChoice(props: LockChoiceProps) {
  const { value, onChange, senderKey } = props;
  const { hidden } = usePrivacy();
  const { data: contacts } = useReaderContacts();
  const kind = kindOf(value);
  const choose = (next: string): void => {
    if (next === 'passphrase') onChange({ kind: 'passphrase' });
    else if (next === 'contact') onChange(only(contacts ?? []));
    else if (props.senderKey !== undefined) props.onChange({ kind: 'sender' });
  };
  return (
    <Radio.Group label={texts.label} value={kind} onChange={choose}>
      <div className={classes.choices}>
        {senderKey !== undefined && (
          <Radio
            value="sender"
            label={texts.sender(hidden ? '' : senderKey.name)}
            description={texts.senderHelp}
          />
        )}
        <Radio value="passphrase" label={texts.words} description={texts.wordsHelp} />
        <Radio
          value="contact"
          label={texts.reader}
          description={contacts?.length === 0 ? texts.noReaders : texts.readerHelp}
          disabled={contacts === undefined || contacts.length === 0}
        />
      </div>
      {kind === 'contact' && contacts !== undefined && contacts.length > 0 && (
        <ChosenReader
          contacts={contacts}
          chosen={contacts.find(({ id }) => value?.kind === 'contact' && id === value.contactId)}
          onChange={onChange}
        />
      )}
    </Radio.Group>
  );
}

const lockOf = ({ id }: ReaderContact): ArchiveLock => ({ kind: 'contact', contactId: id });

/** Nobody chooses from a list of one. */
const only = (contacts: readonly ReaderContact[]): ArchiveLock | null => {
  const [first] = contacts;
  return first !== undefined && contacts.length === 1 ? lockOf(first) : null;
};

type ChosenReaderProps = {
  readonly contacts: readonly ReaderContact[];
  readonly chosen: ReaderContact | undefined;
  readonly onChange: (lock: ArchiveLock | null) => void;
};

function ChosenReader({ contacts, chosen, onChange }: ChosenReaderProps) {
  const { hidden } = usePrivacy();
  return (
    <div className={classes.reader}>
      <Select
        label={texts.choose}
        placeholder={texts.chooseFirst}
        data={contacts.map((contact) => ({
          value: contact.id,
          label: readerName(contact, hidden),
        }))}
        value={chosen?.id ?? null}
        allowDeselect={false}
        onChange={(id) => {
          const contact = contacts.find((one) => one.id === id);
          onChange(contact === undefined ? null : lockOf(contact));
        }}
      />
      {chosen !== undefined && (
        <>
          <p className={classes.label}>{texts.controlWords}</p>
          <KeyWords label={texts.controlWords} words={chosen.words} />
          {chosen.verifiedOn === null ? (
            <Callout kind="warn" title={texts.unverified} role="status">
              <p>{texts.unverifiedText}</p>
            </Callout>
          ) : (
            <p className={classes.quiet}>{texts.verified(longDay(chosen.verifiedOn))}</p>
          )}
        </>
      )}
    </div>
  );
}
