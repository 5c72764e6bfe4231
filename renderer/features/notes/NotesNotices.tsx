import { Callout } from '../../ui/Callout';
import { noteTexts } from './texts';
import classes from './Notes.module.css';

type NotesNoticesProps = { readonly hidden: boolean; readonly archived: boolean };

/** Why nothing can be written here now. That a file is archived stands above its tabs already. */
export function NotesNotices({ hidden, archived }: NotesNoticesProps) {
  return (
    <div className={classes.notices}>
      {hidden && !archived && (
        <Callout kind="info" title={noteTexts.namesHiddenTitle}>
          {noteTexts.namesHidden}
        </Callout>
      )}
    </div>
  );
}
