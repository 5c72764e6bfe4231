import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { noteTexts } from './texts';
import classes from './Notes.module.css';

const UNDO_MILLISECONDS = 10_000;

/** A short message at the edge of the window. */
export const notify = (message: string): void => {
  notifications.show({ message });
};

/**
 * "… staat in de prullenbak", with a way back for ten seconds; the bin keeps it longer.
 * @returns its id, to take it away where there is nothing left to undo
 */
export const notifyUndo = (message: string, undo: () => void): string => {
  const id = notifications.show({
    autoClose: UNDO_MILLISECONDS,
    message: (
      <div className={classes.undo}>
        <span>{message}</span>
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
