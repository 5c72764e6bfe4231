import { Chip, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ContactBalance } from '../../../../electron/contract/guardian-contacts';
import { usePrivacy } from '../../../app/privacy';
import { IconSearch } from '../../../ui/icons/icons';
import { contactChoices, countsOf } from './overview-filter';
import type { OverviewChoice } from './overview-filter';
import classes from './Overview.module.css';
import { contactOverviewTexts as texts } from './texts';

type OverviewFilterProps = {
  readonly rows: readonly ContactBalance[];
  readonly today: string;
  readonly choice: OverviewChoice;
  readonly onChange: (choice: OverviewChoice) => void;
};

const chip = { label: classes.chip ?? '' };

/** By text, and by what asks for contact; how many each has is always in sight. */
export function OverviewFilter({ rows, today, choice, onChange }: OverviewFilterProps) {
  const { hidden } = usePrivacy();
  const label = useId();
  const counts = countsOf(rows, today);
  return (
    <div className={classes.filter}>
      <TextInput
        type="search"
        label={hidden ? texts.searchHidden : texts.search}
        leftSection={<IconSearch size={18} />}
        value={choice.text}
        onChange={(event) => onChange({ ...choice, text: event.currentTarget.value })}
      />
      <div>
        <div id={label} className={classes.label}>
          {texts.filter}
        </div>
        <Chip.Group
          value={choice.show}
          onChange={(value) =>
            onChange({ ...choice, show: contactChoices.find((one) => one === value) ?? 'all' })
          }
        >
          <div className={classes.chips} role="radiogroup" aria-labelledby={label}>
            {contactChoices.map((one) => (
              <Chip key={one} value={one} classNames={chip}>
                {texts.chip(texts.chips[one], counts[one])}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </div>
    </div>
  );
}
