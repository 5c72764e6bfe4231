import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { TrajectoryEvaluation } from '../../../../electron/contract/trajectory-record';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { StepModal } from '../../arrangement/steps/StepModal';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useCaseFile } from '../../case-files/use-case-files';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useTrajectoryChange } from '../use-trajectory';
import {
  evaluationForm,
  evaluationOfDraft,
  startOfEvaluation,
  stillThere,
} from './evaluation-form';
import type { EvaluationForm, EvaluationValues } from './evaluation-form';
import { EvaluationGoals } from './EvaluationGoals';
import { GuardianTicks } from './GuardianTicks';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.evaluate;
const LONGEST = 5000;
const kinds = (['midTerm', 'end'] as const).map((value) => ({ value, label: texts.kinds[value] }));

type EvaluationDialogProps = { readonly trajectory: Trajectory; readonly onClose: () => void };

/** Per goal what came of it, and what each thinks; what is typed is kept as a draft until it is recorded. */
export function EvaluationDialog(props: EvaluationDialogProps) {
  const draft = useStepDraft(trajectoryDraftPlace(props.trajectory, 'trajectoryEvaluation'));
  return draft === undefined ? null : <EvaluationDialogForm {...props} draft={draft} />;
}

type DialogFormProps = EvaluationDialogProps & { readonly draft: StepDraft };

function EvaluationDialogForm({ trajectory, onClose, draft }: DialogFormProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const { data: file } = useCaseFile(trajectory.caseFileId);
  const [today] = useState(() => dayOf(new Date()));
  const [start] = useState(() => startOfEvaluation(trajectory, today));
  const [typed] = useState(() => evaluationOfDraft(draft.payload, trajectory.goals));
  const from = trajectory.schedule.weeks[0]?.monday ?? null;
  const schema = useMemo(() => evaluationForm(from), [from]);
  const form = useForm<EvaluationValues, unknown, EvaluationForm>({
    resolver: zodResolver(schema),
    defaultValues: typed ?? start,
  });
  // What goes in is what stands in the fields; what comes out was checked.
  const { control, ...fields } = form as unknown as UseFormReturn<EvaluationValues>;
  useTypedDraft(fields, draft.keeper);
  const submit = form.handleSubmit(async (values) => {
    const evaluation = TrajectoryEvaluation.parse({
      ...values,
      guardianIds: stillThere(values.guardianIds, file?.guardians ?? []),
    });
    const after = await run(({ id }) => api.trajectory.evaluate({ id, evaluation }), {
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
      saveLabel={texts.save}
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
      <FormRadioGroup control={control} name="kind" label={texts.kind} data={kinds} />
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} max={today} />
      </div>
      <GuardianTicks control={control} caseFileId={trajectory.caseFileId} />
      <FormTextInput
        control={control}
        name="others"
        label={texts.others}
        description={texts.othersHelp}
        maxLength={200}
      />
      <EvaluationGoals control={control} goals={trajectory.goals} rows={(typed ?? start).goals} />
      {(['pupil', 'guardian', 'teacher'] as const).map((name) => (
        <FormTextArea
          key={name}
          control={control}
          name={name}
          label={texts[name]}
          minRows={2}
          maxLength={LONGEST}
        />
      ))}
      <FormTextArea
        control={control}
        name="conclusion"
        label={texts.conclusion}
        description={texts.conclusionHelp}
        minRows={2}
        maxLength={LONGEST}
      />
    </StepModal>
  );
}
