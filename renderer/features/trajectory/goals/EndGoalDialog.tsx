import { Day } from '../../../../electron/contract/ids';
import { api } from '../../../app/api';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { StepModal } from '../../arrangement/steps/StepModal';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { notify } from '../../notes/undo-notice';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useTrajectoryChange } from '../use-trajectory';
import type { GoalDialogProps } from './AdjustDialog';
import { goalTexts } from './texts';
import { useChangedGoal } from './use-changed-goal';

const texts = goalTexts.dialogs;

/** The last day of a goal, and why; a change that was half typed stays in the same draft. */
export function EndGoalDialog(props: GoalDialogProps) {
  const { trajectory, goal } = props;
  const draft = useStepDraft(trajectoryDraftPlace(trajectory, 'trajectoryAdjustment', goal.id));
  return draft === undefined ? null : <EndGoalForm {...props} draft={draft} />;
}

type EndGoalFormProps = GoalDialogProps & { readonly draft: StepDraft };

function EndGoalForm({ trajectory, goal, onClose, draft }: EndGoalFormProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const { form, restored } = useChangedGoal({ trajectory, goal }, draft);
  const submit = form.handleSubmit(async ({ on, reason }) => {
    const after = await run(
      (now) => {
        const { version } = now.goals.find(({ id }) => id === goal.id) ?? goal;
        const day = Day.parse(on);
        return api.trajectory.endGoal({ id: now.id, goalId: goal.id, version, on: day, reason });
      },
      { quiet: true },
    );
    if (after === null) return;
    await draft.keeper.discard();
    notify(texts.ended);
    onClose();
  });
  return (
    <StepModal
      title={texts.endTitle}
      lead={texts.endLead}
      saveLabel={texts.endSave}
      saving={pending}
      error={error}
      draft={draft.keeper}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {restored && (
        <RestoredDraftNote
          when={draft.when}
          onThrowAway={() => void draft.keeper.discard().then(onClose)}
        />
      )}
      <FormDateField control={form.control} name="on" label={texts.lastDay} />
      <FormTextArea
        control={form.control}
        name="reason"
        label={texts.reason}
        minRows={2}
        maxLength={5000}
      />
    </StepModal>
  );
}
