import { Select } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { oppSectionSchemas } from '../../../../electron/contract/opp-content';
import { oppDestinations, oppDestinationWords } from '../../../../electron/contract/opp-sections';
import { useSectionForm } from '../write/use-section-form';
import { SectionCard } from './SectionCard';
import classes from './Sections.module.css';
import { SectionText } from './SectionText';
import { sectionTexts as texts } from './texts';

const optionsOf = (special: boolean) =>
  oppDestinations
    .filter((value) => value.startsWith('vso') === special)
    .map((value) => ({ value, label: oppDestinationWords[value] }));

const destinations = [
  { group: texts.secondary, items: optionsOf(false) },
  { group: texts.secondarySpecial, items: optionsOf(true) },
];

/** One coded choice, and why. */
export function Outflow() {
  const form = useSectionForm('outflow', oppSectionSchemas.outflow);
  return (
    <SectionCard section="outflow" form={form}>
      <Controller
        control={form.control}
        name="destination"
        render={({ field }) => (
          <Select
            className={classes.select ?? ''}
            ref={field.ref}
            name={field.name}
            label={texts.destination}
            description={texts.destinationHelp}
            placeholder={texts.destinationPlaceholder}
            data={destinations}
            clearable
            allowDeselect={false}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
          />
        )}
      />
      <SectionText
        form={form}
        name="rationale"
        label={texts.rationale}
        description={texts.rationaleHelp}
      />
    </SectionCard>
  );
}
