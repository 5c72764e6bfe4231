import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { consolidationTerms } from '../../../../electron/contract/trajectory-record';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { Callout } from '../../../ui/Callout';
import { FieldGroup } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { notify } from '../../notes/undo-notice';
import { FormFunction } from '../../sources/FormFunction';
import { KeptState } from '../KeptState';
import { OlderText } from '../OlderText';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { useKeptForm } from '../use-kept-form';
import { useRestored } from '../use-restored';
import type { Start } from '../use-restored';
import classes from './Talks.module.css';
import { consolidationNow, restoredConsolidation, TypedConsolidation } from './talks-draft';
import { talksWork } from './talks-work';
import { talksTexts } from './texts';

const texts = talksTexts.consolidation;
const checks = talksTexts.checks;
const LONGEST = 5000;

type WriteConsolidationProps = { readonly trajectory: Trajectory };

/** Saved while it is typed; the days that are proposed count once they are planned or anything is typed. */
export function WriteConsolidation({ trajectory }: WriteConsolidationProps) {
  const client = useQueryClient();
  const start = useRestored({
    place: trajectoryDraftPlace(trajectory, 'trajectoryConsolidation'),
    keepers: talksWork(client, trajectory).consolidation,
    now: consolidationNow(trajectory),
    read: restoredConsolidation,
  });
  return start === null ? null : <Writing trajectory={trajectory} start={start} />;
}

type WritingProps = WriteConsolidationProps & { readonly start: Start<TypedConsolidation> };

function Writing({ trajectory, start }: WritingProps) {
  const client = useQueryClient();
  const { consolidation: keepers } = talksWork(client, trajectory);
  const form = useKeptForm({ schema: TypedConsolidation, start: start.value, keepers });
  const { control } = form;
  const plan = async (): Promise<void> => {
    // Half a date stands at its field.
    if (!(await form.trigger())) return;
    keepers.change('content', structuredClone(form.getValues()));
    if (await keepers.flush()) notify(checks.planned);
  };
  const unplanned = trajectory.consolidation === null;
  return (
    <form
      className={classes.part}
      aria-label={texts.form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void keepers.flush()}
    >
      {start.older !== null && (
        <OlderText
          place={trajectoryDraftPlace(trajectory, 'trajectoryConsolidation')}
          form={form}
          older={start.older}
        />
      )}
      <FormTextArea
        control={control}
        name="stays"
        label={texts.stays}
        description={texts.staysHelp}
        minRows={3}
        maxLength={LONGEST}
      />
      <div className={classes.who}>
        <FormFunction
          control={control}
          name="keptUpBy"
          caseFileId={trajectory.caseFileId}
          whom="doer"
          label={texts.keptUpBy}
          description={texts.keptUpByHelp}
          maxLength={200}
        />
      </div>
      <FormTextArea
        control={control}
        name="relapseSigns"
        label={texts.relapseSigns}
        minRows={2}
        maxLength={LONGEST}
      />
      <FormTextArea
        control={control}
        name="onRelapse"
        label={texts.onRelapse}
        minRows={2}
        maxLength={LONGEST}
      />
      <FieldGroup legend={checks.title} text={checks.text}>
        <div className={classes.days}>
          {consolidationTerms.map((term) => (
            <FormDateField
              key={term}
              control={control}
              name={`days.${term}`}
              label={checks.term(term)}
            />
          ))}
        </div>
        {unplanned && (
          <Callout
            action={
              <Button variant="default" onClick={() => void plan()}>
                {checks.plan}
              </Button>
            }
          >
            {checks.proposed}
          </Callout>
        )}
      </FieldGroup>
      <KeptState
        keepers={keepers}
        updatedAt={trajectory.consolidation?.updatedAt ?? trajectory.updatedAt}
      />
    </form>
  );
}
