import { Checkbox } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { MAX_MOMENTS, raters } from '../../../../electron/contract/trajectory-plan';
import { FormTags } from '../../../ui/forms/FormTags';
import { raterWords } from '../texts';
import classes from './Plan.module.css';
import type { PlanForm } from './plan-tools';
import { PlanSection } from './PlanSection';
import { planTexts as texts } from './texts';

/** What the skill card will look like: who fills it in, and for which parts of a day. */
export function CardFields({ form }: { readonly form: PlanForm }) {
  return (
    <PlanSection title={texts.card}>
      <Controller
        control={form.control}
        name="raters"
        render={({ field, fieldState }) => (
          <Checkbox.Group
            label={texts.raters}
            value={field.value}
            // In their own order, whichever was ticked first.
            onChange={(ticked) => field.onChange(raters.filter((rater) => ticked.includes(rater)))}
            error={fieldState.error === undefined ? undefined : texts.ratersMissing}
          >
            <div className={classes.ticks}>
              {raters.map((rater) => (
                <Checkbox key={rater} value={rater} label={raterWords[rater]} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      />
      <FormTags
        control={form.control}
        name="moments"
        label={texts.moments}
        description={texts.momentsHelp}
        suggestions={texts.momentSuggestions}
        maxTags={MAX_MOMENTS}
      />
    </PlanSection>
  );
}
