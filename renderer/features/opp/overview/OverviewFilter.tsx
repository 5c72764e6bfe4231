import { Chip, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { OppOverviewRow } from '../../../../electron/contract/opp';
import { oppOverviewStates } from '../../../../electron/contract/opp';
import { usePrivacy } from '../../../app/privacy';
import { IconSearch } from '../../../ui/icons/icons';
import { countsOf } from './overview-filter';
import type { OverviewChoice } from './overview-filter';
import classes from './Overview.module.css';
import { overviewTexts as texts } from './texts';

type OverviewFilterProps = {
  readonly rows: readonly OppOverviewRow[];
  readonly choice: OverviewChoice;
  readonly onChange: (choice: OverviewChoice) => void;
};

const chip = { label: classes.chip ?? '' };

/** By text, and by where the OPP stands; how many each state has is always in sight. */
export function OverviewFilter({ rows, choice, onChange }: OverviewFilterProps) {
  const { hidden } = usePrivacy();
  const label = useId();
  const choose = (value: string): void => {
    const state = oppOverviewStates.find((one) => one === value) ?? 'all';
    onChange({ ...choice, state });
  };
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
          {texts.stateFilter}
        </div>
        <Chip.Group value={choice.state} onChange={choose}>
          <div className={classes.chips} role="radiogroup" aria-labelledby={label}>
            <Chip value="all" classNames={chip}>
              {texts.chip(texts.all, rows.length)}
            </Chip>
            {countsOf(rows).map(({ state, count }) => (
              <Chip key={state} value={state} classNames={chip}>
                {texts.chip(texts.state(state), count)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </div>
    </div>
  );
}
