import { Radio } from '@mantine/core';
import { Controller, useWatch } from 'react-hook-form';
import { oppSectionSchemas } from '../../../../electron/contract/opp-content';
import rowClasses from '../rows/Rows.module.css';
import { useSectionForm } from '../write/use-section-form';
import { SectionCard } from './SectionCard';
import { SectionText } from './SectionText';
import { sectionTexts as texts } from './texts';

/** Explicitly none; or what deviates, whether the core goals stay, and what comes instead. */
export function Deviations() {
  const form = useSectionForm('deviations', oppSectionSchemas.deviations);
  const { control } = form;
  const [answer, usesCoreGoals] = useWatch({ control, name: ['answer', 'usesCoreGoals'] });
  return (
    <SectionCard section="deviations" form={form}>
      <Controller
        control={control}
        name="answer"
        render={({ field }) => (
          <Radio.Group label={texts.deviates} value={field.value} onChange={field.onChange}>
            <div className={rowClasses.inline}>
              <Radio ref={field.ref} value="none" label={texts.noDeviations} />
              <Radio value="some" label={texts.someDeviations} />
            </div>
          </Radio.Group>
        )}
      />
      {answer === 'some' && (
        <>
          <SectionText
            form={form}
            name="text"
            label={texts.deviationText}
            description={texts.deviationTextHelp}
          />
          <Controller
            control={control}
            name="usesCoreGoals"
            render={({ field }) => (
              <Radio.Group
                label={texts.coreGoals}
                value={field.value === null ? null : field.value ? 'yes' : 'no'}
                onChange={(value) => field.onChange(value === 'yes')}
              >
                <div className={rowClasses.inline}>
                  <Radio value="yes" label={texts.yes} />
                  <Radio value="no" label={texts.no} />
                </div>
              </Radio.Group>
            )}
          />
          {usesCoreGoals === false && (
            <SectionText
              form={form}
              name="substituteGoals"
              label={texts.substituteGoals}
              description={texts.substituteGoalsHelp}
            />
          )}
        </>
      )}
    </SectionCard>
  );
}
