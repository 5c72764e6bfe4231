import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { MAX_METER_REASON } from '../../../../electron/contract/casus-meter';
import type { CasusMeter } from '../../../../electron/contract/casus-meter';
import { api, valueOf } from '../../../app/api';
import { useUnsafeWhile } from '../../../app/use-unsafe-while';
import { Callout } from '../../../ui/Callout';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { casusDraftPlace } from '../casus-draft';
import { useGateTools } from '../gate-tools';
import classes from './Aside.module.css';
import { asideTexts as texts } from './texts';

const Form = z.object({
  reason: z.string().trim().min(1, texts.meterReasonMissing).max(MAX_METER_REASON),
});

/** Too few pupils fit, or nobody can say how many: something wider, or a reason. */
export function MeterWarning({ meter }: { readonly meter: CasusMeter }) {
  const { id, caseFileId, run } = useGateTools();
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { reason: '' },
  });
  useUnsafeWhile(
    formState.isDirty && meter.acceptedReason === null,
    casusDraftPlace({ id, caseFileId }),
  );
  const answer = (reason: string | null) =>
    run(() => valueOf(api.casus.answerMeter({ id, reason })));
  const { acceptedReason, minimum, state } = meter;
  const counted = state === 'counted';
  if (acceptedReason !== null) {
    return (
      <div className={classes.accepted}>
        <p>
          <span className={classes.quiet}>{texts.meterAccepted}</span> {acceptedReason}
        </p>
        <Button variant="subtle" onClick={() => void answer(null)}>
          {texts.meterTakeBack}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={classes.warning}
      onSubmit={(event) => void handleSubmit(({ reason }) => answer(reason))(event)}
    >
      <Callout kind="warn" title={counted ? texts.meterWarning(minimum) : texts.meterUncounted}>
        {counted ? texts.meterWarningText : texts.meterUncountedText}
      </Callout>
      <FormTextArea
        control={control}
        name="reason"
        id="meter-reason"
        label={texts.meterReason}
        minRows={2}
        maxLength={MAX_METER_REASON}
      />
      <Button type="submit" variant="default">
        {texts.meterAccept}
      </Button>
    </form>
  );
}
