import type { Control } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import { noteKinds } from '../../../electron/contract/notes';
import { FormRow, FormStack } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTags } from '../../ui/forms/FormTags';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import type { NoteForm } from './note-form';
import { editorTexts, noteTexts } from './texts';
import { useTagSuggestions } from './use-notes';

type NoteFieldsProps = {
  readonly control: Control<NoteForm>;
  readonly caseFileId: CaseFileId;
  readonly today: string;
};

const kindOptions = noteKinds.map((kind) => ({
  value: kind,
  label: noteTexts.untitled(noteTexts.kinds[kind]),
}));
const MAX_TAGS = 20;

/** What was seen stands apart from what one makes of it. */
export function NoteFields({ control, caseFileId, today }: NoteFieldsProps) {
  const { data: tags } = useTagSuggestions(caseFileId);
  return (
    <FormStack>
      <FormRow>
        <FormSelect control={control} name="kind" label={editorTexts.kind} data={kindOptions} />
        <FormDateField control={control} name="occurredOn" label={editorTexts.date} max={today} />
        <FormTextInput
          control={control}
          name="occurredAt"
          label={editorTexts.time}
          placeholder={editorTexts.timePlaceholder}
          inputMode="numeric"
          maw={160}
        />
      </FormRow>
      <FormTextInput control={control} name="title" label={editorTexts.title} maxLength={200} />
      <FormTextArea
        control={control}
        name="observation"
        label={editorTexts.observation}
        description={editorTexts.observationHelp}
        minRows={4}
      />
      <FormTextArea
        control={control}
        name="interpretation"
        label={editorTexts.interpretation}
        description={editorTexts.interpretationHelp}
        minRows={2}
      />
      <FormTags
        control={control}
        name="tags"
        label={editorTexts.tags}
        maxTags={MAX_TAGS}
        suggestions={(tags ?? []).map(({ tag }) => tag)}
      />
    </FormStack>
  );
}
