import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import { noteKinds } from '../../../electron/contract/notes';
import { errorText } from '../../app/error-texts';
import { usePrivacy } from '../../app/privacy';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { SaveState } from '../../ui/SaveState';
import { editorKey } from './editor-keys';
import { dayOf, shortMoment } from './moments';
import { editorTexts, noteTexts, quickTexts } from './texts';
import { useElementKeys } from './use-element-keys';
import { useFirstFocus } from './use-first-focus';
import { useQuickNote } from './use-quick-note';
import type { QuickNoteOptions } from './use-quick-note';
import classes from './Notes.module.css';

type QuickNoteFormViewProps = QuickNoteOptions & {
  readonly files: readonly CaseFileSummary[];
  readonly restoredAt: string | null;
};

const kindOptions = noteKinds.map((kind) => ({
  value: kind,
  label: noteTexts.untitled(noteTexts.kinds[kind]),
}));
const errors: Readonly<Record<string, string>> = {
  ...editorTexts.errors,
  file: quickTexts.fileNeeded,
  text: quickTexts.textNeeded,
};
const translate = (code: string): string => errors[code] ?? code;

export function QuickNoteFormView(props: QuickNoteFormViewProps) {
  const { files, restoredAt, onDone } = props;
  const { nameOf } = usePrivacy();
  const { form, draft, save, saving, failure, throwAway } = useQuickNote(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const [today] = useState(() => dayOf(new Date()));
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    if (editorKey(event) === 'save') save();
  });
  useFirstFocus(element, () => form.setFocus(restoredAt === null ? 'caseFileId' : 'text'));
  const error = failure === null ? null : errorText(failure);
  const fileOptions = files.map((file) => ({
    value: file.id,
    label: `${nameOf(file)} (${file.codeName})`,
  }));
  return (
    <form
      ref={element}
      className={classes.editor}
      aria-label={quickTexts.title}
      onSubmit={(event) => event.preventDefault()}
    >
      {restored && restoredAt !== null && (
        <RestoredDraftNote
          when={shortMoment(restoredAt, today)}
          onThrowAway={() => void throwAway().then(() => setRestored(false))}
        />
      )}
      {error !== null && <ErrorNote what={error.title} safe={null} next={error.text} />}
      <FormErrors translate={translate}>
        <FormSelect
          control={form.control}
          name="caseFileId"
          label={quickTexts.file}
          placeholder={quickTexts.filePlaceholder}
          data={fileOptions}
          searchable
          selectFirstOptionOnChange
        />
        <FormSelect
          control={form.control}
          name="kind"
          label={editorTexts.kind}
          data={kindOptions}
        />
        <FormTextArea control={form.control} name="text" label={quickTexts.text} minRows={5} />
      </FormErrors>
      <FormActions>
        <Button onClick={save} loading={saving}>
          {editorTexts.save}
        </Button>
        <Button variant="default" onClick={onDone}>
          {editorTexts.close}
        </Button>
        <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
      </FormActions>
    </form>
  );
}
