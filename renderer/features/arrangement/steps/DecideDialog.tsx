import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Control, UseFormReturn } from 'react-hook-form';
import { decisionOutcomes } from '../../../../electron/contract/arrangement';
import type { ArrangementDecision } from '../../../../electron/contract/arrangement';
import { isGranted } from '../../../../electron/contract/arrangement-words';
import { api } from '../../../app/api';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { useArrangementChange } from '../use-arrangement';
import { decisionForm, decisionOfDraft, startOfDecision } from './decision-form';
import type { DecisionValues } from './decision-form';
import { StepModal } from './StepModal';
import classes from './Steps.module.css';
import type { StepDialogProps } from './SubmitDialog';
import { stepTexts } from './texts';
import { useStepDraft } from './use-step-draft';
import type { StepDraft } from './use-step-draft';

const texts = stepTexts.decide;
const MAX_AMOUNT = 100_000_000;

const outcomes = decisionOutcomes.map((value) => ({ value, label: stepTexts.outcome(value) }));

/** What the partnership decided; what is typed is kept as a draft. */
export function DecideDialog(props: StepDialogProps) {
  const draft = useStepDraft(props.arrangement, 'arrangementDecision');
  return draft === undefined ? null : <DecisionForm {...props} draft={draft} />;
}

type DecisionFormProps = StepDialogProps & { readonly draft: StepDraft };

function DecisionForm({ arrangement, onClose, draft }: DecisionFormProps) {
  const { run, pending, error } = useArrangementChange(arrangement);
  const [schema] = useState(() => decisionForm(arrangement.submittedOn ?? ''));
  const [today] = useState(() => dayOf(new Date()));
  const [start] = useState(() => startOfDecision(arrangement, today));
  const [typed] = useState(() => decisionOfDraft(draft.payload));
  const form = useForm<DecisionValues, unknown, ArrangementDecision>({
    resolver: zodResolver(schema),
    defaultValues: typed ?? start,
  });
  const { control, handleSubmit, reset } = form;
  useTypedDraft(form as unknown as UseFormReturn<DecisionValues>, draft.keeper);
  const submit = handleSubmit(async (decision) => {
    const after = await run(({ id }) => api.arrangement.decide({ id, decision }), { quiet: true });
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
            reset(start);
            void draft.keeper.discard();
            onClose();
          }}
        />
      )}
      <FormRadioGroup control={control} name="outcome" label={texts.outcome} data={outcomes} />
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} max={today} />
      </div>
      <Granted control={control} />
      <FormTextArea
        control={control}
        name="psychologistAdvice"
        label={texts.psychologist}
        minRows={2}
        maxLength={5000}
      />
      <FormTextArea
        control={control}
        name="managerAdvice"
        label={texts.manager}
        minRows={2}
        maxLength={5000}
      />
      <FormTextArea
        control={control}
        name="conditions"
        label={texts.conditions}
        minRows={2}
        maxLength={5000}
      />
    </StepModal>
  );
}

type GrantedProps = { readonly control: Control<DecisionValues, unknown, ArrangementDecision> };

/** What only something that was given has. */
function Granted({ control }: GrantedProps) {
  const outcome = useWatch({ control, name: 'outcome' });
  if (outcome === null || !isGranted(outcome)) return null;
  return (
    <div>
      <div className={classes.two}>
        <FormFigure
          control={control as unknown as Control<DecisionValues>}
          name="amountCents"
          label={texts.amount}
          reading="hundredths"
          max={MAX_AMOUNT}
          leftSection="€"
        />
        <FormDateField
          control={control as unknown as Control<DecisionValues>}
          name="endOn"
          label={texts.end}
        />
        <FormDateField
          control={control as unknown as Control<DecisionValues>}
          name="evaluationOn"
          label={texts.evaluation}
        />
      </div>
      <p className={classes.hint}>{texts.evaluationHelp}</p>
    </div>
  );
}
