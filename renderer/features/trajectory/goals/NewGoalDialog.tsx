import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { emptyGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { StepModal } from '../../arrangement/steps/StepModal';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { notify } from '../../notes/undo-notice';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useTrajectoryChange } from '../use-trajectory';
import { NewGoalValues, typedGoal } from './goal-values';
import { SharedGoalFields } from './SharedGoalFields';
import { goalTexts } from './texts';

const texts = goalTexts.dialogs;

type NewGoalDialogProps = { readonly trajectory: Trajectory; readonly onClose: () => void };

/** A goal that begins while the trajectory runs: formed first, for it is scored at once. */
export function NewGoalDialog(props: NewGoalDialogProps) {
  const draft = useStepDraft(trajectoryDraftPlace(props.trajectory, 'trajectoryAdjustment'));
  return draft === undefined ? null : <NewGoalForm {...props} draft={draft} />;
}

type NewGoalFormProps = NewGoalDialogProps & { readonly draft: StepDraft };

function NewGoalForm({ trajectory, onClose, draft }: NewGoalFormProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const [typed] = useState(() => typedGoal(draft.payload));
  const form = useForm({
    resolver: zodResolver(NewGoalValues),
    defaultValues: typed ?? emptyGoal(),
  });
  useTypedDraft(form, draft.keeper);
  const submit = form.handleSubmit(async (content) => {
    const after = await run(({ id }) => api.trajectory.addGoal({ id, content }), { quiet: true });
    if (after === null) return;
    await draft.keeper.discard();
    notify(texts.added);
    onClose();
  });
  return (
    <StepModal
      title={texts.newTitle}
      lead={texts.newLead}
      saveLabel={texts.newSave}
      saving={pending}
      error={error}
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
      <SharedGoalFields form={form} />
    </StepModal>
  );
}
