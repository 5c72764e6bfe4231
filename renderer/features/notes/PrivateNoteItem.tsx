import { ActionIcon, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { PrivateWorkingNote } from '../../../electron/contract/notes';
import { IconDotsVertical, IconPencil, IconShare, IconTrash } from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import { TimelineItem } from '../../ui/Timeline';
import { shortMoment } from './moments';
import { noteTexts } from './texts';
import { timelineId } from './use-jump';
import type { Shown } from './use-shown';
import classes from './Notes.module.css';

export type PrivateNoteActions = {
  readonly edit: (note: PrivateWorkingNote) => void;
  readonly share: (note: PrivateWorkingNote) => void;
  readonly remove: (note: PrivateWorkingNote) => void;
};

type PrivateNoteItemProps = {
  readonly note: PrivateWorkingNote;
  readonly shown: Shown;
  readonly today: string;
  readonly namesShown: boolean;
  readonly archived: boolean;
  readonly actions: PrivateNoteActions;
};

export function PrivateNoteItem(props: PrivateNoteItemProps) {
  const { note, shown, today, namesShown, archived, actions } = props;
  const body = shown(note.body);
  const moment = shortMoment(note.createdAt, today);
  const fixed = !namesShown || archived;
  const button = useRef<HTMLButtonElement>(null);
  // A dialog or editor gives the focus back to where it was: the menu's item is gone by then.
  const fromMenu = (act: () => void) => (): void => {
    button.current?.focus();
    act();
  };
  return (
    <TimelineItem
      id={timelineId(note.id)}
      dashed
      title={noteTexts.privateTitle}
      tag={<Tag>{noteTexts.privateTag}</Tag>}
      moment={`${moment} · ${noteTexts.privateMark}`}
      actions={
        <div className={classes.itemActions}>
          <Menu position="bottom-end" returnFocus>
            <Menu.Target>
              <ActionIcon
                ref={button}
                aria-label={noteTexts.actions(`${noteTexts.privateTag}, ${moment}`)}
              >
                <IconDotsVertical />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil />}
                disabled={fixed}
                onClick={fromMenu(() => actions.edit(note))}
              >
                {noteTexts.edit}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconShare />}
                disabled={fixed}
                onClick={fromMenu(() => actions.share(note))}
              >
                {noteTexts.share}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash />} onClick={fromMenu(() => actions.remove(note))}>
                {noteTexts.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      }
    >
      <p className={body === null ? classes.masked : classes.explanation}>
        {body ?? noteTexts.masked}
      </p>
    </TimelineItem>
  );
}
