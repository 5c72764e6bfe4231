import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { contactKindWords } from '../../../electron/contract/guardian-contact-words';
import type { GuardianContact } from '../../../electron/contract/guardian-contacts';
import { IconDotsVertical, IconPencil, IconTrash } from '../../ui/icons/icons';
import { TimelineItem } from '../../ui/Timeline';
import { longDay, shortDay } from '../notes/moments';
import type { Shown } from '../notes/use-shown';
import { guardianNames } from './guardian-names';
import classes from './Guardians.module.css';
import { contactTexts as texts, guardiansTabTexts } from './texts';
import { ToneTag } from './ToneTag';

export const contactMenuId = (id: string): string => `contact-${id}`;

export type ContactActions = {
  readonly edit: (contact: GuardianContact) => void;
  readonly remove: (contact: GuardianContact) => void;
};

type ContactItemProps = {
  readonly contact: GuardianContact;
  readonly guardians: CaseFile['guardians'];
  readonly shown: Shown;
  readonly today: string;
  readonly hidden: boolean;
  readonly archived: boolean;
  readonly actions: ContactActions;
};

export function ContactItem(props: ContactItemProps) {
  const { contact, guardians, today, hidden, archived, actions } = props;
  const { kind, on, tone, said, others, guardianIds, followUp, followUpOn } = contact.draft;
  const button = useRef<HTMLButtonElement>(null);
  const shown = (text: string): string => props.shown(text) ?? guardiansTabTexts.hidden;
  const name = texts.named(contactKindWords[kind], longDay(on));
  const present = [
    ...guardianNames(guardians, guardianIds, hidden),
    ...(others === '' ? [] : [shown(others)]),
  ];
  // The editor gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: () => void) => (): void => {
    button.current?.focus();
    act();
  };
  return (
    <TimelineItem
      title={contactKindWords[kind]}
      tag={<ToneTag tone={tone} />}
      moment={shortDay(on, today)}
      actions={
        <Menu position="bottom-end" returnFocus>
          <Menu.Target>
            <ActionIcon
              ref={button}
              id={contactMenuId(contact.id)}
              aria-label={texts.actions(name)}
            >
              <IconDotsVertical />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPencil />}
              disabled={hidden || archived}
              onClick={fromMenu(() => actions.edit(contact))}
            >
              {texts.edit}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash />}
              onClick={fromMenu(() => actions.remove(contact))}
            >
              {texts.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      {present.length > 0 && <p className={classes.quiet}>{texts.with(present.join(', '))}</p>}
      {said !== '' && <p className={classes.text}>{shown(said)}</p>}
      <Agreements contact={contact} shown={shown} today={today} />
      {(followUp !== '' || followUpOn !== null) && (
        <p className={classes.text}>
          <strong>
            {followUpOn === null ? texts.comeBack : texts.comeBackOn(shortDay(followUpOn, today))}
          </strong>
          {followUp !== '' && `: ${shown(followUp)}`}
        </p>
      )}
    </TimelineItem>
  );
}

type AgreementsProps = Pick<ContactItemProps, 'contact' | 'today'> & {
  readonly shown: (text: string) => string;
};

function Agreements({ contact, shown, today }: AgreementsProps) {
  if (contact.agreements.length === 0) return null;
  return (
    <ul className={classes.agreements} aria-label={texts.agreements}>
      {contact.agreements.map(({ id, what, owner, dueOn, doneAt }) => (
        <li key={id} data-done={doneAt !== null || undefined}>
          {texts.agreement(shown(what), shown(owner), shortDay(dueOn, today))}
          {doneAt !== null && ` (${texts.done})`}
        </li>
      ))}
    </ul>
  );
}
