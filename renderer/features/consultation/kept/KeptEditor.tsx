import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { KeptQuestion } from '../../../../electron/contract/consultation';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import type { DraftPlace } from '../../../app/use-draft';
import { FormTags } from '../../../ui/forms/FormTags';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { RecordEditor } from '../../drafts/RecordEditor';
import { useKeptRecord } from '../../drafts/use-kept-record';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { notify } from '../../notes/undo-notice';
import { FoundNames } from '../ask/FoundNames';
import { useNameCheck } from '../ask/use-name-check';
import { keptFormTexts as texts } from '../received-texts';
import {
  contentOf,
  formOfKept,
  keptForm,
  keptOfDraft,
  MAX_KEPT_ANSWER,
  MAX_KEPT_QUESTION,
  MAX_ORIGIN,
  MAX_THEMES,
  newKeptPlace,
} from './kept-form';
import type { KeptForm } from './kept-form';

type KeptEditorProps = {
  /** Null: a new one. */
  readonly kept: KeptQuestion | null;
  /** Themes in use. */
  readonly themes: readonly string[];
  readonly onDone: () => void;
};

/** A new question or a change, from where a draft of it left off. */
export function KeptEditor(props: KeptEditorProps) {
  const { kept } = props;
  const [place] = useState<DraftPlace>({ ...newKeptPlace, targetId: kept?.id ?? null });
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : keptOfDraft(stored.payload);
  return (
    <EditorForm
      {...props}
      place={place}
      initial={typed ?? formOfKept(kept)}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
    />
  );
}

type EditorFormProps = KeptEditorProps & {
  readonly place: DraftPlace;
  readonly initial: KeptForm;
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

const useKeptForm = ({ kept, place, initial, onDone }: EditorFormProps) => {
  const client = useQueryClient();
  const form = useForm<KeptForm>({ resolver: zodResolver(keptForm), defaultValues: initial });
  const newest = async (): Promise<number> => {
    const { questions } = await valueOf(api.keptQuestions.list({ words: '', theme: null }));
    return questions.find(({ id }) => id === kept?.id)?.version ?? 0;
  };
  const record = useKeptRecord({
    form,
    place,
    save: async (values, overNewer) =>
      valueOf(
        api.keptQuestions.save({
          id: kept?.id ?? null,
          version: overNewer ? await newest() : values.version,
          content: contentOf(values),
        }),
      ),
    onSaved: async () => {
      await client.invalidateQueries({ queryKey: keys.keptQuestions });
      notify(texts.saved);
      onDone();
    },
    startAgain: () => formOfKept(kept),
  });
  return { form, record };
};

const nobody: ReadonlySet<string> = new Set();

function EditorForm(props: EditorFormProps) {
  const { kept, themes, initial, restoredAt, onDone } = props;
  const { form, record } = useKeptForm(props);
  const { control } = form;
  const typed = { ...initial, ...useWatch({ control }) };
  const content = contentOf(typed);
  const check = useNameCheck({
    of: ['kept', kept?.id ?? 'new'],
    typed: content,
    check: (now) => valueOf(api.keptQuestions.check({ content: now })),
  });
  const hasText = [content.question, content.answer, content.origin, ...content.themes].some(
    (text) => text !== '',
  );
  return (
    <RecordEditor
      title={kept === null ? texts.newTitle : texts.editTitle}
      record={record}
      restoredAt={restoredAt}
      texts={texts}
      onOpen={() => form.setFocus('question')}
      onDone={onDone}
    >
      <FormTextArea
        control={control}
        name="question"
        label={texts.question}
        minRows={2}
        maxLength={MAX_KEPT_QUESTION}
      />
      <FormTextArea
        control={control}
        name="answer"
        label={texts.answer}
        description={texts.answerHelp}
        minRows={5}
        maxLength={MAX_KEPT_ANSWER}
      />
      <FormTags
        control={control}
        name="themes"
        label={texts.themes}
        description={texts.themesHelp}
        suggestions={themes}
        maxTags={MAX_THEMES}
      />
      <FormTextInput
        control={control}
        name="origin"
        label={texts.origin}
        description={texts.originHelp}
        maxLength={MAX_ORIGIN}
      />
      {hasText && <FoundNames found={check.found} kept={nobody} onKeep={null} />}
    </RecordEditor>
  );
}
