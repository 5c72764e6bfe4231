import { Checkbox } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import {
  alwaysAlong,
  handoverPartWords,
  partOf,
} from '../../../../electron/contract/handover-parts';
import { partGroups, withPart } from './profile-form';
import type { ProfileForm, ProfilePart } from './profile-form';
import classes from './Profiles.module.css';
import { profileTexts as texts } from './texts';

const hintOf = (part: ProfilePart): string => {
  if (part === alwaysAlong) return texts.always;
  const base = partOf[part];
  return [
    texts.partHints[part] ?? '',
    base === undefined ? '' : texts.withBase(handoverPartWords[base]),
  ]
    .filter((hint) => hint !== '')
    .join(' ');
};

/** The whitelist, in groups. */
export function FormParts({ control }: { readonly control: Control<ProfileForm> }) {
  const { field } = useController({ control, name: 'parts' });
  return (
    <>
      <div className={classes.groups}>
        {partGroups.map(([group, parts]) => (
          <fieldset key={group} className={classes.group}>
            <legend>{texts.groups[group]}</legend>
            {parts.map((part) => (
              <Checkbox
                key={part}
                label={handoverPartWords[part]}
                description={hintOf(part)}
                checked={part === alwaysAlong || field.value.includes(part)}
                disabled={part === alwaysAlong}
                onChange={(event) =>
                  field.onChange(withPart(field.value, part, event.currentTarget.checked))
                }
                onBlur={field.onBlur}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p className={classes.quiet}>{texts.never}</p>
    </>
  );
}
