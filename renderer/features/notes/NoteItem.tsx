import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { Attachment, Note } from '../../../electron/contract/notes';
import { AttachmentButtons } from '../attachments/AttachmentButtons';
import {
  IconCopy,
  IconDotsVertical,
  IconHistory,
  IconPencil,
  IconTrash,
} from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import { TimelineItem } from '../../ui/Timeline';
import { kindTones } from './kind-tones';
import { dayAndTime } from './moments';
import { NoteBody, noteTitle } from './NoteBody';
import { noteTexts } from './texts';
import { timelineId } from './use-jump';
import type { Shown } from './use-shown';
import classes from './Notes.module.css';

export type NoteActions = {
  readonly edit: (note: Note) => void;
  readonly copy: (note: Note) => void;
  readonly versions: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly open: (attachment: Attachment) => void;
};

type NoteItemProps = {
  readonly note: Note;
  readonly shown: Shown;
  readonly today: string;
  /** False while names are hidden: the screen may not show what an editor or the clipboard would. */
  readonly namesShown: boolean;
  readonly archived: boolean;
  readonly actions: NoteActions;
};

export function NoteItem({ note, shown, today, namesShown, archived, actions }: NoteItemProps) {
  const title = noteTitle(note, shown);
  const button = useRef<HTMLButtonElement>(null);
  // A dialog or editor gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: () => void) => (): void => {
    button.current?.focus();
    act();
  };
  return (
    <TimelineItem
      id={timelineId(note.id)}
      title={title}
      tag={<Tag tone={kindTones[note.kind]}>{noteTexts.kinds[note.kind]}</Tag>}
      moment={dayAndTime({ day: note.occurredOn, time: note.occurredAt }, today)}
      actions={
        <div className={classes.itemActions}>
          <ActionIcon
            aria-label={`${noteTexts.copy}: ${title}`}
            title={noteTexts.copyTitle}
            disabled={!namesShown}
            onClick={() => actions.copy(note)}
          >
            <IconCopy />
          </ActionIcon>
          <Menu position="bottom-end" returnFocus>
            <Menu.Target>
              <ActionIcon ref={button} aria-label={noteTexts.actions(title)}>
                <IconDotsVertical />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil />}
                disabled={!namesShown || archived}
                onClick={fromMenu(() => actions.edit(note))}
              >
                {noteTexts.edit}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconHistory />}
                onClick={fromMenu(() => actions.versions(note))}
              >
                {noteTexts.versions} ({note.version})
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash />} onClick={fromMenu(() => actions.remove(note))}>
                {noteTexts.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      }
    >
      <NoteBody note={note} shown={shown} />
      <AttachmentButtons attachments={note.attachments} shown={shown} onOpen={actions.open} />
    </TimelineItem>
  );
}
