import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { Settings } from '../../../electron/contract/settings';
import { CodeNote } from '../../app/CodeNote';
import { useSettings } from '../../app/school';
import { SaveState } from '../../ui/SaveState';
import { Section } from '../../ui/Section';
import classes from './SettingRow.module.css';
import { settingsTexts } from './texts';
import { useSaveSettings } from './use-vault';

const texts = settingsTexts.meter;
const Minimum = Settings.shape.minimumMatching;
const LEAST = 2;
const MOST = 50;

/** When the meter of a casus asks for an answer. */
export function CasusSection() {
  const { data: settings } = useSettings();
  return (
    <Section title={settingsTexts.sections.casus} text={texts.text}>
      {settings !== undefined && <MinimumField minimum={settings.minimumMatching} />}
    </Section>
  );
}

/** Saved on leaving the field or Enter, not while typing: on the way to 25 stands 2. */
function MinimumField({ minimum }: { readonly minimum: number }) {
  const save = useSaveSettings();
  const [typed, setTyped] = useState<number | string>(minimum);
  const [isOutside, setOutside] = useState(false);
  const keep = (): void => {
    const wanted = Minimum.safeParse(typed);
    setOutside(!wanted.success);
    if (wanted.success && wanted.data !== minimum) save.mutate({ minimumMatching: wanted.data });
  };
  const isKept = typed === minimum;
  const state = isKept ? (save.isSuccess ? settingsTexts.saved : '') : settingsTexts.notSaved;
  return (
    <div className={classes.selectWide}>
      <NumberInput
        label={texts.label}
        description={texts.description(LEAST, MOST)}
        value={typed}
        min={LEAST}
        max={MOST}
        // A number outside is said, not silently made another.
        clampBehavior="none"
        allowDecimal={false}
        allowNegative={false}
        hideControls
        error={isOutside && texts.outside(LEAST, MOST)}
        onChange={(value) => {
          setTyped(value);
          setOutside(false);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <SaveState text={state} saved={isKept} />
      {save.error !== null && <CodeNote error={save.error} />}
    </div>
  );
}
