import { Day } from '../../../../electron/contract/ids';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
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
import { SharedGoalFields } from './SharedGoalFields';
import { goalTexts } from './texts';
import { useChangedGoal } from './use-changed-goal';

const texts = goalTexts.dialogs;

export type GoalDialogProps = {
  readonly trajectory: Trajectory;
  readonly goal: TrajectoryGoal;
  readonly onClose: () => void;
};

/** Forms the goal anew; what it was goes into its history, with the reason. */
export function AdjustDialog(props: GoalDialogProps) {
  const { trajectory, goal } = props;
  const draft = useStepDraft(trajectoryDraftPlace(trajectory, 'trajectoryAdjustment', goal.id));
  return draft === undefined ? null : <AdjustForm {...props} draft={draft} />;
}

type AdjustFormProps = GoalDialogProps & { readonly draft: StepDraft };

function AdjustForm({ trajectory, goal, onClose, draft }: AdjustFormProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const { form, goalForm, restored } = useChangedGoal({ trajectory, goal }, draft);
  const submit = form.handleSubmit(async ({ on, reason, ...content }) => {
    const after = await run(
      (now) => {
        const { content: latest, version } = now.goals.find(({ id }) => id === goal.id) ?? goal;
        const { voices, pupilText, picture } = latest;
        return api.trajectory.adjustGoal({
          id: now.id,
          goalId: goal.id,
          version,
          on: Day.parse(on),
          reason,
          content: { ...content, voices, pupilText, picture },
        });
      },
      { quiet: true },
    );
    if (after === null) return;
    await draft.keeper.discard();
    notify(texts.adjusted);
    onClose();
  });
  return (
    <StepModal
      title={texts.adjustTitle}
      lead={texts.adjustLead}
      saveLabel={texts.adjustSave}
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
      <SharedGoalFields form={goalForm} />
      <FormDateField control={form.control} name="on" label={texts.on} />
      <FormTextArea
        control={form.control}
        name="reason"
        label={texts.reason}
        description={texts.reasonHelp}
        minRows={2}
        maxLength={5000}
      />
    </StepModal>
  );
}
