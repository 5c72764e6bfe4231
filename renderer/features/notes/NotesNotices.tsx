import { Callout } from '../../ui/Callout';
import { noteTexts } from './texts';
import classes from './Notes.module.css';

type NotesNoticesProps = { readonly hidden: boolean; readonly archived: boolean };

/** Why nothing can be written here now. */
export function NotesNotices({ hidden, archived }: NotesNoticesProps) {
  return (
    <div className={classes.notices}>
      {archived && (
        <Callout kind="info" title={noteTexts.archivedTitle}>
          {noteTexts.archived}
        </Callout>
      )}
      {hidden && !archived && (
        <Callout kind="info" title={noteTexts.namesHiddenTitle}>
          {noteTexts.namesHidden}
        </Callout>
      )}
    </div>
  );
}
