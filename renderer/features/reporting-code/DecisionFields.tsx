import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { ReportingCodeContent } from '../../../electron/contract/reporting-code';
import { reportingCodeDecisionWords } from '../../../electron/contract/reporting-code-words';
import classes from './ReportingCode.module.css';
import { reportingCodeTexts as texts } from './texts';

const UNDECIDED = 'undecided';
const { decision: Decision } = ReportingCodeContent.shape;
const decisions = Decision.unwrap().options;

type DecisionFieldsProps = {
  readonly control: Control<ReportingCodeContent>;
  /** The day of the report. */
  readonly reported: ReactNode;
};

/** The decision, which can be taken back. */
export function DecisionFields({ control, reported }: DecisionFieldsProps) {
  return (
    <>
      <Controller
        control={control}
        name="decision"
        render={({ field }) => (
          <Radio.Group
            label={texts.decision}
            value={field.value ?? UNDECIDED}
            onChange={(chosen) => field.onChange(Decision.safeParse(chosen).data ?? null)}
            onBlur={field.onBlur}
          >
            <div className={classes.choices}>
              <Radio value={UNDECIDED} label={texts.undecided} />
              {decisions.map((decision) => (
                <Radio
                  key={decision}
                  value={decision}
                  label={reportingCodeDecisionWords[decision]}
                />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      {reported}
    </>
  );
}
