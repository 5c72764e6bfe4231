import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PrivateWords } from '../../app/PrivateWords';
import type { PrivateWordsProps } from '../../app/PrivateWords';
import { noteTexts } from './texts';
import classes from './Notes.module.css';

const UNDO_MILLISECONDS = 10_000;

/** A message; one that holds a word out of the vault also says what stands there while names are hidden. */
export type Notice = string | PrivateWordsProps;

const shownNotice = (notice: Notice) =>
  typeof notice === 'string' ? notice : <PrivateWords {...notice} />;

/** A short message at the edge of the window. */
export const notify = (notice: Notice): void => {
  notifications.show({ message: shownNotice(notice) });
};

/**
 * "… staat in de prullenbak", with a way back for ten seconds; the bin keeps it longer.
 * @returns its id, to take it away where there is nothing left to undo
 */
export const notifyUndo = (notice: Notice, undo: () => void): string => {
  const id = notifications.show({
    autoClose: UNDO_MILLISECONDS,
    message: (
      <div className={classes.undo}>
        <span>{shownNotice(notice)}</span>
        <Button
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {noteTexts.undo}
        </Button>
      </div>
    ),
  });
  return id;
};
