import { useState } from 'react';
import type { DraftPlace } from '../../app/use-draft';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { RecordEditor } from '../drafts/RecordEditor';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { contactFormTexts } from './form-texts';
import { FormGuardians } from './FormGuardians';
import { viewsTexts as texts } from './texts';
import { useViewsForm } from './use-views-form';
import type { ViewsFormOptions } from './use-views-form';
import { formOf, formOfDraft, MAX_REACHABLE, MAX_VIEWS } from './views-form';

type ViewsEditorProps = Pick<ViewsFormOptions, 'file' | 'views' | 'onDone'>;

/** Talents and wishes, from where a draft of them left off. */
export function ViewsEditor({ file, views, onDone }: ViewsEditorProps) {
  const [place] = useState<DraftPlace>({
    kind: 'guardianViews',
    caseFileId: file.id,
    targetId: null,
  });
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <EditorForm
      file={file}
      views={views}
      place={place}
      initial={typed ?? formOf(views)}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type EditorFormProps = ViewsFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

function EditorForm(props: EditorFormProps) {
  const { file, restoredAt, onDone } = props;
  const { form, record } = useViewsForm(props);
  const { control } = form;
  return (
    <RecordEditor
      title={texts.title}
      record={record}
      restoredAt={restoredAt}
      texts={{ ...contactFormTexts, save: texts.save }}
      onOpen={() => form.setFocus('talents')}
      onDone={onDone}
    >
      <FormTextArea
        control={control}
        name="talents"
        label={texts.talents}
        minRows={3}
        maxLength={MAX_VIEWS}
      />
      <FormTextArea
        control={control}
        name="wishes"
        label={texts.wishes}
        minRows={3}
        maxLength={MAX_VIEWS}
      />
      <FormTextInput
        control={control}
        name="reachable"
        label={texts.reachable}
        description={texts.reachableHelp}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={MAX_REACHABLE}
      />
      {file.guardians.length > 0 && (
        <FormGuardians
          control={control}
          name="guardianIds"
          label={texts.toldBy}
          description={texts.toldByHelp}
          guardians={file.guardians}
        />
      )}
      <FormDateField control={control} name="askedOn" label={texts.askedOn} />
    </RecordEditor>
  );
}
