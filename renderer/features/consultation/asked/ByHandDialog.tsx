import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { CasusQuestion } from '../../../../electron/contract/consultation';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormRow } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { StepModal } from '../../arrangement/steps/StepModal';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { AnswerFields } from '../AnswerFields';
import { byHandTexts as texts } from '../texts';
import { useAskedChanged } from '../use-consultation';
import { answerOf, byHandFormOn, byHandOfDraft, emptyByHand, MAX_FROM } from './answer-form';
import type { ByHandForm } from './answer-form';

type ByHandDialogProps = {
  readonly caseFileId: CaseFileId;
  readonly question: CasusQuestion;
  readonly onClose: () => void;
};

const names = {
  recognise: 'recognise',
  workedHere: 'workedHere',
  wouldTry: 'wouldTry',
  reachable: 'reachable',
} as const;

/** An answer from paper or a talk; what is typed is kept as a draft. */
export function ByHandDialog(props: ByHandDialogProps) {
  const { caseFileId, question } = props;
  const draft = useStepDraft({ kind: 'casusAnswerByHand', caseFileId, targetId: question.id });
  return draft === undefined ? null : <ByHand {...props} draft={draft} />;
}

function ByHand({ question, onClose, draft }: ByHandDialogProps & { readonly draft: StepDraft }) {
  const [today] = useState(() => dayOf(new Date()));
  const [typed] = useState(() => byHandOfDraft(draft.payload));
  const form = useForm<ByHandForm>({
    resolver: zodResolver(byHandFormOn(today)),
    defaultValues: typed ?? emptyByHand(today, question.reader),
  });
  useTypedDraft(form, draft.keeper);
  const changed = useAskedChanged(question.casusId);
  const save = useMutation({
    mutationFn: async (values: ByHandForm) => {
      await draft.keeper.flush();
      return valueOf(
        api.consultation.typeAnswer({
          questionId: question.id,
          from: values.from.trim(),
          on: values.on ?? '',
          answer: answerOf(values),
        }),
      );
    },
    onSuccess: async () => {
      await draft.keeper.discard();
      await changed();
      notify(texts.saved);
      onClose();
    },
  });
  const submit = form.handleSubmit((values) => save.mutate(values));
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={save.isPending}
      error={save.error}
      draft={draft.keeper}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {typed !== null && draft.keeper.state === 'idle' && (
        <RestoredDraftNote
          when={draft.when}
          onThrowAway={() => void draft.keeper.discard().then(onClose)}
        />
      )}
      <FormErrors
        translate={(code) => (texts.errors as Readonly<Record<string, string>>)[code] ?? code}
      >
        <FormRow>
          <FormTextInput
            control={form.control}
            name="from"
            label={texts.from}
            maxLength={MAX_FROM}
          />
          <FormDateField control={form.control} name="on" label={texts.on} max={today} />
        </FormRow>
        <AnswerFields control={form.control} names={names} />
      </FormErrors>
    </StepModal>
  );
}
