import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { Control, DefaultValues, Resolver } from 'react-hook-form';
import type { DraftPlace, OppStepDraftKind } from '../../../../../electron/contract/drafts';
import { useDraft } from '../../../../app/use-draft';
import { draftStateText } from '../../../drafts/draft-state-text';
import { RestoredDraftNote } from '../../../drafts/RestoredDraftNote';
import { useStoredDraft } from '../../../drafts/use-stored-draft';
import { dayOf, shortMoment } from '../../../notes/moments';
import { stepDraftOf, stepOfDraft } from '../step-draft';
import type { TypedStep } from '../step-draft';
import type { StepFormOf, StepValues } from '../step-values';
import classes from './Dialogs.module.css';
import { StepForm } from './StepForm';
import { useRecord } from './use-record';
import type { StepDialogProps } from './use-record';

type KeptStepProps<Values extends StepValues> = StepDialogProps & {
  readonly kind: OppStepDraftKind;
  readonly form: StepFormOf<Values>;
  /** As it begins when nothing was typed yet. */
  readonly empty: Values;
  /** Fits what was typed before to the version as it is. */
  readonly fit?: (typed: TypedStep<Values>) => Values;
  readonly title: string;
  readonly lead: string;
  readonly size?: number;
  readonly saveLabel?: string;
  readonly blocked?: boolean;
  readonly children: (control: Control<Values>) => ReactNode;
};

/** Records a step; what is typed meanwhile is kept as a draft, over a lock and a close. */
export function KeptStep<Values extends StepValues>(props: KeptStepProps<Values>) {
  const { kind, form, version, fit } = props;
  const { caseFileId, id: targetId } = props.opp;
  const place = useMemo<DraftPlace>(
    () => ({ kind, caseFileId, targetId }),
    [kind, caseFileId, targetId],
  );
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stepOfDraft(stored, version, form.typed);
  return (
    <KeptForm
      {...props}
      place={place}
      typed={typed === null ? null : (fit?.(typed) ?? typed.values)}
      typedAt={stored?.updatedAt ?? ''}
    />
  );
}

type KeptFormProps<Values extends StepValues> = KeptStepProps<Values> & {
  readonly place: DraftPlace;
  /** What came back of a draft. */
  readonly typed: Values | null;
  readonly typedAt: string;
};

function KeptForm<Values extends StepValues>(props: KeptFormProps<Values>) {
  const { opp, version, form, empty, place, typed, typedAt, onClose } = props;
  const { save, pending, error } = useRecord(opp, version);
  const draft = useDraft(place);
  // Of the moment at which it opened: what is recorded meanwhile doesn't change what one types in.
  const [start] = useState(typed ?? empty);
  const { control, handleSubmit, watch, getValues } = useForm<Values>({
    resolver: zodResolver<Values, unknown, Values>(form.schema) as Resolver<Values>,
    defaultValues: start as DefaultValues<Values>,
  });
  const { change } = draft;
  const { number, actionHash } = version;
  useEffect(() => {
    const watching = watch((_, { type }) => {
      if (type === 'change') change(stepDraftOf({ number, actionHash }, getValues()));
    });
    return () => watching.unsubscribe();
  }, [watch, change, number, actionHash, getValues]);
  const submit = handleSubmit(async (values) => {
    if (!(await save(values.on, form.detailOf(values)))) return;
    await draft.discard();
    onClose();
  });
  return (
    <StepForm
      control={control}
      opp={opp}
      title={props.title}
      lead={props.lead}
      version={version}
      size={props.size}
      saveLabel={props.saveLabel}
      blocked={props.blocked}
      saving={pending}
      error={error}
      kept={draft.state !== 'failed'}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {typed !== null && draft.state === 'idle' && (
        <RestoredDraftNote
          when={shortMoment(typedAt, dayOf(new Date()))}
          onThrowAway={() => void draft.discard().then(onClose)}
        />
      )}
      {props.children(control)}
      <p className={classes.quiet} role="status">
        {draftStateText(draft)}
      </p>
    </StepForm>
  );
}
