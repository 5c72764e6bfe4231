/** A note as plain text, for pasting into ParnasSys or ESIS: the school's record stays there. */
import type { NoteContent } from '../../../electron/contract/notes';
import { longDay } from './moments';
import { editorTexts, noteTexts } from './texts';

type Copied = Omit<NoteContent, 'tags'>;

const part = (heading: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : [`${heading}:\n${text.trim()}`];

/**
 * Kind and day, title, what was seen, and apart from it the explanation. Empty parts are left out;
 * tags are for finding within this app and stay here.
 */
export const notePlainText = (note: Copied): string => {
  const kind = noteTexts.untitled(noteTexts.kinds[note.kind]);
  const day = longDay(note.occurredOn);
  const when = note.occurredAt === null ? day : `${day}, ${note.occurredAt}`;
  const title = note.title.trim();
  return [
    [`${kind}, ${when}`, ...(title === '' ? [] : [title])].join('\n'),
    ...part(editorTexts.observation, note.observation),
    ...part(editorTexts.interpretation, note.interpretation),
  ].join('\n\n');
};
