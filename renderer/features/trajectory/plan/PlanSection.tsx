import { useId } from 'react';
import type { ReactNode } from 'react';
import { BelowSection } from '../../../ui/Heading';
import { FormErrors } from '../../../ui/forms/form-errors';
import classes from './Plan.module.css';
import { planTexts as texts } from './texts';

type PlanSectionProps = { readonly title: string; readonly children: ReactNode };

const errorText = (): string => texts.tooLong;

/** Fields of the plan that belong together, under a heading of their own. */
export function PlanSection({ title, children }: PlanSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.part}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <BelowSection>
        <FormErrors translate={errorText}>
          <div className={classes.fields}>{children}</div>
        </FormErrors>
      </BelowSection>
    </section>
  );
}
