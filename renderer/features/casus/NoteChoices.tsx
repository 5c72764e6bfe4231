import { Checkbox, ScrollArea } from '@mantine/core';
import type { CaseFileId, NoteId } from '../../../electron/contract/ids';
import type { Note } from '../../../electron/contract/notes';
import { FieldGroup } from '../../ui/FieldGroup';
import { firstWords } from '../notes/first-words';
import { longDay } from '../notes/moments';
import { noteTexts } from '../notes/texts';
import { useNotes } from '../notes/use-notes';
import { casusTexts as texts } from './texts';
import { toggled } from './toggled';

type NoteChoicesProps = {
  readonly caseFileId: CaseFileId;
  readonly chosen: readonly NoteId[];
  readonly onChange: (chosen: readonly NoteId[]) => void;
};

const LIST_HEIGHT = 320;

const titleOf = (note: Note): string =>
  note.title === '' ? noteTexts.untitled(noteTexts.kinds[note.kind]) : note.title;

/** The notes of the file, newest first; working notes of one's own are not among them. */
export function NoteChoices({ caseFileId, chosen, onChange }: NoteChoicesProps) {
  const { data } = useNotes(caseFileId);
  if (data === undefined) return null;
  return (
    <FieldGroup legend={texts.notes} text={data.length === 0 ? texts.noNotes : texts.notesHint}>
      <ScrollArea.Autosize mah={LIST_HEIGHT} type="auto">
        {data.map((note) => (
          <Checkbox
            key={note.id}
            label={`${titleOf(note)}, ${longDay(note.occurredOn)}`}
            description={firstWords(note.observation || note.interpretation)}
            checked={chosen.includes(note.id)}
            onChange={(event) => onChange(toggled(chosen, note.id, event.currentTarget.checked))}
          />
        ))}
      </ScrollArea.Autosize>
    </FieldGroup>
  );
}
