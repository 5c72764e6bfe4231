import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '../../../../app/use-draft';
import type { DraftPlace } from '../../../../app/use-draft';
import { FormRadioGroup } from '../../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../../ui/forms/FormTextInput';
import { draftStateText } from '../../../drafts/draft-state-text';
import { RestoredDraftNote } from '../../../drafts/RestoredDraftNote';
import { useStoredDraft } from '../../../drafts/use-stored-draft';
import { dayOf, shortMoment } from '../../../notes/moments';
import { emptyEvaluation, evaluationOfDraft } from '../evaluation-draft';
import { evaluationForm } from '../step-values';
import type { EvaluationValues } from '../step-values';
import classes from './Dialogs.module.css';
import { GoalOutcomes } from './GoalOutcomes';
import { GuardianChecks } from './GuardianChecks';
import { HeardFields } from './HeardFields';
import { StepDay } from './StepDay';
import { StepForm } from './StepForm';
import { dialogTexts } from './texts';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

const texts = dialogTexts.evaluation;

/** The evaluation of the version in force; what is typed is kept as a draft. */
export function EvaluationDialog(props: StepDialogProps) {
  const { opp, version } = props;
  const { caseFileId, id: targetId } = opp;
  const place = useMemo<DraftPlace>(
    () => ({ kind: 'oppEvaluation', caseFileId, targetId }),
    [caseFileId, targetId],
  );
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const goals = version.content.goals.items;
  const typed = evaluationOfDraft(stored?.payload, version.number, goals);
  return (
    <EvaluationForm
      {...props}
      place={place}
      initial={typed ?? emptyEvaluation(goals)}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
    />
  );
}

type EvaluationFormProps = StepDialogProps & {
  readonly place: DraftPlace;
  readonly initial: EvaluationValues;
  readonly restoredAt: string | null;
};

function EvaluationForm(props: EvaluationFormProps) {
  const { opp, version, place, initial, restoredAt, onClose } = props;
  const { save, pending, error } = useRecord(opp, version);
  const draft = useDraft(place);
  const goals = version.content.goals.items;
  const { control, handleSubmit, watch, reset, getValues } = useForm<EvaluationValues>({
    resolver: zodResolver(evaluationForm.schema),
    defaultValues: initial,
  });
  const { change } = draft;
  const versionNumber = version.number;
  useEffect(() => {
    const watching = watch((_, { type }) => {
      if (type === 'change') change({ versionNumber, values: getValues() });
    });
    return () => watching.unsubscribe();
  }, [watch, change, versionNumber, getValues]);
  const submit = handleSubmit(async (values) => {
    if (!(await save(values.on, evaluationForm.detailOf(values)))) return;
    await draft.discard();
    onClose();
  });
  return (
    <StepForm
      title={texts.title}
      lead={texts.lead(version.number)}
      size={900}
      saveLabel={texts.save}
      saving={pending}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {restoredAt !== null && draft.state === 'idle' && (
        <RestoredDraftNote
          when={shortMoment(restoredAt, dayOf(new Date()))}
          onThrowAway={() => {
            reset(emptyEvaluation(goals));
            void draft.discard();
            onClose();
          }}
        />
      )}
      <h3 className={classes.partTitle}>{texts.who}</h3>
      <StepDay control={control} name="on" />
      <GuardianChecks control={control} name="guardianIds" caseFileId={opp.caseFileId} />
      <FormTextInput
        control={control}
        name="others"
        label={dialogTexts.others}
        description={dialogTexts.othersHint}
      />
      <h3 className={classes.partTitle}>{texts.goals}</h3>
      <GoalOutcomes control={control} goals={goals} />
      <h3 className={classes.partTitle}>{texts.together}</h3>
      <FormTextArea control={control} name="summary" label={texts.summary} />
      <FormTextArea control={control} name="guardiansSaid" label={texts.guardiansSaid} />
      <h3 className={classes.partTitle}>{texts.pupil}</h3>
      <HeardFields
        control={control}
        names={{
          heard: 'heard',
          form: 'form',
          words: 'words',
          doneWith: 'doneWith',
          reason: 'reason',
        }}
      />
      <FormRadioGroup
        control={control}
        name="conclusion"
        label={texts.conclusion}
        data={texts.conclusions}
        stacked
      />
      <p className={classes.quiet} role="status">
        {draftStateText(draft)}
      </p>
    </StepForm>
  );
}
