import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type {
  ConsolidationTerm,
  Trajectory,
} from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { StepModal } from '../../arrangement/steps/StepModal';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useTrajectoryChange } from '../use-trajectory';
import { checkForm, checkOfDraft, holding } from './check-form';
import type { CheckForm, CheckValues } from './check-form';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.check;
const answers = holding.map((value) => ({ value, label: texts.holdsWords[value] }));

type CheckDialogProps = {
  readonly trajectory: Trajectory;
  /** Which moment it is opened for. */
  readonly term: ConsolidationTerm;
  readonly onClose: () => void;
};

/** What was seen at a check moment; what is typed is kept as a draft until it is recorded. */
export function CheckDialog(props: CheckDialogProps) {
  const draft = useStepDraft(trajectoryDraftPlace(props.trajectory, 'trajectoryCheck'));
  return draft === undefined ? null : <CheckDialogForm {...props} draft={draft} />;
}

type DialogFormProps = CheckDialogProps & { readonly draft: StepDraft };

function CheckDialogForm({ trajectory, term, onClose, draft }: DialogFormProps) {
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const [today] = useState(() => dayOf(new Date()));
  const [open] = useState(() =>
    (trajectory.consolidation?.checks ?? []).filter(({ done }) => done === null),
  );
  const [start] = useState<CheckValues>(() => ({ term, on: today, holds: null, outcome: '' }));
  const [typed] = useState(() =>
    checkOfDraft(
      draft.payload,
      open.map((check) => check.term),
    ),
  );
  const from = trajectory.schedule.weeks[0]?.monday ?? null;
  const schema = useMemo(() => checkForm(from), [from]);
  const form = useForm<CheckValues, unknown, CheckForm>({
    resolver: zodResolver(schema),
    defaultValues: typed ?? start,
  });
  // What goes in is what stands in the fields; what comes out was checked.
  const { control, ...fields } = form as unknown as UseFormReturn<CheckValues>;
  useTypedDraft(fields, draft.keeper);
  const submit = form.handleSubmit(async ({ term: at, ...done }) => {
    const after = await run(({ id }) => api.trajectory.recordCheck({ id, term: at, done }), {
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
      <FormRadioGroup
        control={control}
        name="term"
        label={texts.term}
        data={open.map((check) => ({
          value: check.term,
          label: talksTexts.checks.term(check.term),
        }))}
      />
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} max={today} />
      </div>
      <FormRadioGroup control={control} name="holds" label={texts.holds} data={answers} />
      <FormTextArea
        control={control}
        name="outcome"
        label={texts.outcome}
        minRows={3}
        maxLength={5000}
      />
    </StepModal>
  );
}
