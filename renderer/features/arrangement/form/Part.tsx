import type { ReactNode } from 'react';
import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import { BelowSection } from '../../../ui/Heading';
import { FormErrors } from '../../../ui/forms/form-errors';
import { partElementId } from '../jump';
import classes from './Form.module.css';
import { formTexts as texts } from './texts';

type PartProps = {
  readonly place: Exclude<ArrangementPlace, 'profile'>;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
};

const errorText = (): string => texts.tooLong;

/** A part of the form, under its own heading. */
export function Part({ place, lead = texts.leads[place], children }: PartProps) {
  const id = partElementId(place);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={classes.part}>
      <h2 id={`${id}-title`} tabIndex={-1} className={classes.title}>
        {texts.titles[place]}
      </h2>
      <p className={classes.lead}>{lead}</p>
      <BelowSection>
        <FormErrors translate={errorText}>
          <div className={classes.fields}>{children}</div>
        </FormErrors>
      </BelowSection>
    </section>
  );
}
