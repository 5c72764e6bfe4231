import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Arrangement } from '../../../../electron/contract/arrangement';
import { arrangementRules } from '../../../../electron/contract/arrangement-rules';
import { api } from '../../../app/api';
import { Callout } from '../../../ui/Callout';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useArrangementChange } from '../use-arrangement';
import { pastDay } from './past-day';
import { StepModal } from './StepModal';
import classes from './Steps.module.css';
import { stepTexts } from './texts';

const texts = stepTexts.submit;
const Values = z.object({ on: pastDay });

export type StepDialogProps = {
  readonly arrangement: Arrangement;
  readonly onClose: () => void;
};

/** Fixes the text; or says what stands in the way. */
export function SubmitDialog({ arrangement, onClose }: StepDialogProps) {
  const { run, pending, error } = useArrangementChange(arrangement);
  const [today] = useState(() => dayOf(new Date()));
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Values),
    defaultValues: { on: today },
  });
  const blocking = [
    ...new Set(arrangement.findings.flatMap(({ rule, blocks }) => (blocks ? [rule] : []))),
  ];
  const submit = handleSubmit(async ({ on }) => {
    const after = await run(({ id, version }) => api.arrangement.submit({ id, version, on }), {
      quiet: true,
    });
    if (after === null) return;
    notify(texts.done);
    onClose();
  });
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      blocked={blocking.length > 0}
      error={error}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      {blocking.length > 0 && (
        <Callout kind="danger" title={texts.blocked}>
          <ul className={classes.blockers}>
            {blocking.map((rule) => (
              <li key={rule}>{arrangementRules[rule].says}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div className={classes.day}>
        <FormDateField control={control} name="on" label={texts.day} max={today} />
      </div>
    </StepModal>
  );
}
