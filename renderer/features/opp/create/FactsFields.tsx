import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { OppFacts } from '../../../../electron/contract/opp';
import { oppSchoolKinds } from '../../../../electron/contract/opp-sections';
import { FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { uiTexts } from '../../../ui/texts';
import rowClasses from '../rows/Rows.module.css';
import { SavingFields } from '../../../ui/SavingFields';
import { FactsForm, factsOf, formOf, triggerChoices } from './facts-form';
import { createTexts as texts } from './texts';

type FactsFieldsProps = {
  readonly facts: OppFacts;
  /** First day of the pupil at this school, for the six weeks from enrolment. */
  readonly enrolledOn: string | null;
  /** Whether it may have ended: not when it is new. */
  readonly withEnd: boolean;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: (facts: OppFacts) => void;
  readonly onCancel: () => void;
};

/** What an OPP is registered with, and from when the six weeks count. */
export function FactsFields(props: FactsFieldsProps) {
  const { facts, enrolledOn, withEnd, submitLabel, busy, onSubmit, onCancel } = props;
  const { control, handleSubmit, getValues, setValue } = useForm<
    z.input<typeof FactsForm>,
    unknown,
    FactsForm
  >({ resolver: zodResolver(FactsForm), defaultValues: formOf(facts) });
  const trigger = useWatch({ control, name: 'trigger' });
  const [filled, setFilled] = useState(false);

  const chooseTrigger = (value: string): void => {
    const { triggerOn } = getValues();
    if (value === 'enrolment' && triggerOn === null && enrolledOn !== null) {
      setValue('triggerOn', enrolledOn);
      setFilled(true);
    } else if (value !== 'enrolment' && filled && triggerOn === enrolledOn) {
      // The day of the enrolment says nothing about another start.
      setValue('triggerOn', null);
      setFilled(false);
    }
  };
  return (
    <form onSubmit={(event) => void handleSubmit((form) => onSubmit(factsOf(form)))(event)}>
      <FormStack>
        <SavingFields saving={busy}>
          <p>{texts.lead}</p>
          <Controller
            control={control}
            name="schoolKind"
            render={({ field }) => (
              <Radio.Group label={texts.schoolKind} value={field.value} onChange={field.onChange}>
                <div className={rowClasses.inline}>
                  {oppSchoolKinds.map((value, at) => (
                    <Radio
                      key={value}
                      value={value}
                      label={texts.schoolKinds[value]}
                      data-autofocus={at === 0 || undefined}
                    />
                  ))}
                </div>
              </Radio.Group>
            )}
          />
          <Controller
            control={control}
            name="trigger"
            render={({ field }) => (
              <Radio.Group
                label={texts.trigger}
                description={texts.triggerHelp}
                value={field.value}
                onChange={(value) => {
                  field.onChange(value);
                  chooseTrigger(value);
                }}
              >
                {triggerChoices.map((value) => (
                  <Radio key={value} value={value} label={texts.triggers[value]} />
                ))}
              </Radio.Group>
            )}
          />
          <FormRow>
            {trigger !== 'none' && (
              <FormDateField
                control={control}
                name="triggerOn"
                label={texts.triggerOn}
                description={filled ? texts.triggerOnFilled : undefined}
              />
            )}
            <FormDateField
              control={control}
              name="startOn"
              label={texts.startOn}
              description={texts.startOnHelp}
            />
            {withEnd && (
              <FormDateField
                control={control}
                name="endOn"
                label={texts.endOn}
                description={texts.endOnHelp}
              />
            )}
          </FormRow>
          <FormActions>
            <Button type="submit" loading={busy}>
              {submitLabel}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </SavingFields>
      </FormStack>
    </form>
  );
}
