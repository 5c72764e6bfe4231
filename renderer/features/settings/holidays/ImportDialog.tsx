import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { FreePeriodDraft } from '../../../../electron/contract/school-calendar';
import { Callout } from '../../../ui/Callout';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { uiTexts } from '../../../ui/texts';
import { faultsInWords, fitting } from './holiday-rows';
import classes from './Holidays.module.css';
import { holidayTexts } from './texts';

const texts = holidayTexts.import;

type ImportDialogProps = {
  readonly found: { readonly periods: readonly FreePeriodDraft[]; readonly skipped: number };
  /** What stands in the list now. */
  readonly there: readonly FreePeriodDraft[];
  readonly startYear: number;
  readonly onTake: (periods: readonly FreePeriodDraft[]) => void;
  readonly onClose: () => void;
};

/** What a calendar file holds, before any of it is taken over. */
export function ImportDialog({ found, there, startYear, onTake, onClose }: ImportDialogProps) {
  const { periods, skipped } = found;
  const [fits] = useState(() => fitting(periods, there, startYear));
  const [chosen, setChosen] = useState<readonly number[]>(fits);
  const taken = periods.filter((_, at) => chosen.includes(at));
  const faults = faultsInWords([...there, ...taken], startYear);
  return (
    <Modal opened title={texts.title} size="lg" onClose={onClose}>
      <FormStack>
        <p>{periods.length === 0 ? texts.none : texts.lead}</p>
        {periods.length > 0 && (
          <Checkbox.Group
            label={texts.list}
            value={chosen.map(String)}
            onChange={(values) => setChosen(values.map(Number))}
          >
            <div className={classes.found}>
              {periods.map((period, at) => (
                <Checkbox
                  key={`${period.fromOn} ${String(at)}`}
                  value={String(at)}
                  label={period.name}
                  description={texts.days(period)}
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {fits.length < periods.length && <p className={classes.quiet}>{texts.overlap}</p>}
        {skipped > 0 && <p className={classes.quiet}>{texts.skipped(skipped)}</p>}
        {faults.length > 0 && (
          <Callout kind="warn" role="status">
            {faults.join(' ')}
          </Callout>
        )}
        <FormActions>
          <Button
            disabled={taken.length === 0 || faults.length > 0}
            onClick={() => {
              onTake(taken);
              onClose();
            }}
          >
            {texts.take}
          </Button>
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}
