import { Chip, TextInput } from '@mantine/core';
import { useId } from 'react';
import { IconSearch } from '../../../ui/icons/icons';
import classes from '../Consultation.module.css';
import { keptTexts as texts } from '../received-texts';

type KeptFilterProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly theme: string | null;
  readonly onTheme: (theme: string | null) => void;
  /** All in use, most used first. */
  readonly themes: readonly { readonly theme: string; readonly count: number }[];
  /** A theme as it may be shown now. */
  readonly shown: (text: string) => string | null;
};

const ALL = '';
const chip = { label: classes.chip ?? '' };

/** By words and by theme; how many each theme has is always in sight. */
export function KeptFilter({ words, onWords, theme, onTheme, themes, shown }: KeptFilterProps) {
  const label = useId();
  return (
    <div className={classes.filter}>
      <TextInput
        type="search"
        label={texts.search}
        leftSection={<IconSearch size={18} />}
        value={words}
        maxLength={200}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      {themes.length > 0 && (
        <div>
          <div id={label} className={classes.label}>
            {texts.themes}
          </div>
          <Chip.Group
            value={theme ?? ALL}
            onChange={(value) => onTheme(value === ALL ? null : String(value))}
          >
            <div className={classes.chips} role="radiogroup" aria-labelledby={label}>
              <Chip value={ALL} classNames={chip}>
                {texts.all}
              </Chip>
              {themes.map((one) => (
                <Chip key={one.theme} value={one.theme} classNames={chip}>
                  {texts.theme(shown(one.theme) ?? texts.hidden, one.count)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </div>
      )}
    </div>
  );
}
