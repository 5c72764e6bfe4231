import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { aimResults, ArrangementEvaluation } from '../../../../electron/contract/arrangement';
import { aimResultWords } from '../../../../electron/contract/arrangement-words';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { useArrangementChange } from '../use-arrangement';
import {
  evaluationForm,
  evaluationOfDraft,
  isAfterEnd,
  startOfEvaluation,
} from './evaluation-form';
import type { EvaluationForm, EvaluationValues } from './evaluation-form';
import { StepModal } from './StepModal';
import classes from './Steps.module.css';
import type { StepDialogProps } from './SubmitDialog';
import { stepTexts } from './texts';
import { useStepDraft } from './use-step-draft';
import type { StepDraft } from './use-step-draft';

const texts = stepTexts.evaluate;
const results = aimResults.map((value) => ({ value, label: aimResultWords[value] }));

/** Per aim what was reached, what stays, and the conclusion; what is typed is kept as a draft. */
export function EvaluateDialog(props: StepDialogProps) {
  const draft = useStepDraft(props.arrangement, 'arrangementEvaluation');
  return draft === undefined ? null : <EvaluationDialogForm {...props} draft={draft} />;
}

type EvaluationDialogFormProps = StepDialogProps & { readonly draft: StepDraft };

function EvaluationDialogForm({ arrangement, onClose, draft }: EvaluationDialogFormProps) {
  const { run, pending, error } = useArrangementChange(arrangement);
  const aims = arrangement.content.aims.filter(({ text }) => text.trim() !== '');
  const [today] = useState(() => dayOf(new Date()));
  const [start] = useState(() => startOfEvaluation(arrangement, aims, today));
  const [typed] = useState(() => evaluationOfDraft(draft.payload, aims));
  const decidedOn = arrangement.decision?.on ?? null;
  const endOn = arrangement.decision?.endOn ?? null;
  const schema = useMemo(() => evaluationForm(decidedOn), [decidedOn]);
  const form = useForm<EvaluationValues, unknown, z.output<typeof EvaluationForm>>({
    resolver: zodResolver(schema),
    defaultValues: typed ?? start,
  });
  useTypedDraft(form as unknown as UseFormReturn<EvaluationValues>, draft.keeper);
  const control = form.control as unknown as UseFormReturn<EvaluationValues>['control'];
  const on = useWatch({ control, name: 'on' });
  const submit = form.handleSubmit(async (values) => {
    const evaluation = ArrangementEvaluation.parse(values);
    const after = await run(({ id }) => api.arrangement.evaluate({ id, evaluation }), {
      quiet: true,
    });
    if (after === null) return;
    await draft.keeper.discard();
    notify(texts.done);
    onClose();
  });
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={stepTexts.save}
      saving={pending}
      error={error}
      draft={draft.keeper}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {typed !== null && draft.keeper.state === 'idle' && (
        <RestoredDraftNote
          when={draft.when}
          onThrowAway={() => {
            form.reset(start);
            void draft.keeper.discard();
            onClose();
          }}
        />
      )}
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} max={today} />
      </div>
      {endOn !== null && isAfterEnd(on, endOn) && (
        <Callout kind="warn" role="status">
          {texts.late(endOn)}
        </Callout>
      )}
      {aims.map((aim, at) => (
        <section key={aim.id} className={classes.aim} aria-label={texts.aim(at + 1)}>
          <h3 className={classes.aimTitle}>
            {texts.aim(at + 1)}: {aim.text}
          </h3>
          <FormRadioGroup
            control={control}
            name={`aims.${at}.result`}
            label={texts.result}
            data={results}
          />
          <FormTextArea
            control={control}
            name={`aims.${at}.reached`}
            label={texts.reached}
            minRows={2}
            maxLength={5000}
          />
        </section>
      ))}
      <FormTextArea
        control={control}
        name="stays"
        label={texts.stays}
        description={texts.staysHelp}
        minRows={2}
        maxLength={5000}
      />
      <FormTextArea
        control={control}
        name="conclusion"
        label={texts.conclusion}
        minRows={2}
        maxLength={5000}
      />
    </StepModal>
  );
}
