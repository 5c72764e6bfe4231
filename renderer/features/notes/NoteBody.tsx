import type { NoteContent } from '../../../electron/contract/notes';
import { Tag } from '../../ui/Tag';
import { noteTexts } from './texts';
import type { Shown } from './use-shown';
import classes from './Notes.module.css';

type NoteBodyProps = {
  readonly note: Pick<NoteContent, 'observation' | 'interpretation' | 'tags'>;
  readonly shown: Shown;
};

/** What was seen, apart from it the explanation, and the tags. */
export function NoteBody({ note, shown }: NoteBodyProps) {
  const observation = shown(note.observation);
  const interpretation = shown(note.interpretation);
  if (observation === null || interpretation === null) {
    return <p className={classes.masked}>{noteTexts.masked}</p>;
  }
  return (
    <>
      {observation !== '' && <p className={classes.text}>{observation}</p>}
      {interpretation !== '' && (
        <p className={classes.explanation}>
          <em>{noteTexts.interpretation}</em> {interpretation}
        </p>
      )}
      {note.tags.length > 0 && (
        <ul className={classes.tags} aria-label={noteTexts.filterTag}>
          {note.tags.map((tag) => (
            <li key={tag}>
              <Tag>{shown(tag) ?? '…'}</Tag>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The heading of a note: its title, or its kind where it has none. */
export const noteTitle = (note: Pick<NoteContent, 'title' | 'kind'>, shown: Shown): string =>
  note.title.trim() === ''
    ? noteTexts.untitled(noteTexts.kinds[note.kind])
    : (shown(note.title) ?? '…');
