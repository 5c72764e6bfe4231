import { ActionIcon, Button } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import {
  MAX_PROFILE_FIELDS,
  profileFieldKinds,
} from '../../../../electron/contract/partnership-profile';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { emptyField } from './profile-form';
import type { ProfileForm } from './profile-form';
import classes from './Profiles.module.css';
import { profileTexts as texts } from './texts';

const MAX_WORDS = 5000;
const kinds = profileFieldKinds.map((value) => ({ value, label: texts.kinds[value] }));

type Form = UseFormReturn<ProfileForm>;

/** The partnership's own questions: added, moved, taken away. */
export function ProfileFields({ form }: { readonly form: Form }) {
  const { fields, append, remove, swap } = useFieldArray({
    control: form.control,
    name: 'fields',
    keyName: 'rowKey',
  });
  const [said, say] = useState('');
  const move = (at: number, to: number): void => {
    if (to < 0 || to >= fields.length) return;
    swap(at, to);
    say(texts.moved(texts.field(at + 1), to + 1, fields.length));
  };
  return (
    <>
      {fields.length === 0 ? (
        <p className={classes.none}>{texts.fieldsEmpty}</p>
      ) : (
        <ul className={classes.fields} aria-label={texts.fields}>
          {fields.map((field, at) => {
            const name = texts.field(at + 1);
            return (
              <li key={field.rowKey} className={classes.field}>
                <div role="group" aria-label={name} className={classes.group}>
                  <p className={classes.number} aria-hidden="true">
                    {name}
                  </p>
                  <Field form={form} at={at} />
                </div>
                <div className={classes.buttons}>
                  <ActionIcon
                    aria-label={texts.up(name)}
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                  >
                    <IconArrowUp size={18} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={texts.down(name)}
                    disabled={at === fields.length - 1}
                    onClick={() => move(at, at + 1)}
                  >
                    <IconArrowDown size={18} />
                  </ActionIcon>
                  <ActionIcon aria-label={texts.removeField(name)} onClick={() => remove(at)}>
                    <IconTrash size={18} />
                  </ActionIcon>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={fields.length >= MAX_PROFILE_FIELDS}
          onClick={() =>
            append(emptyField(), { shouldFocus: true, focusName: `fields.${fields.length}.label` })
          }
        >
          {texts.addField}
        </Button>
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </>
  );
}

function Field({ form: { control }, at }: { readonly form: Form; readonly at: number }) {
  const kind = useWatch({ control, name: `fields.${at}.kind` });
  const hasWords = kind === 'text' || kind === 'short';
  return (
    <>
      <FormTextInput control={control} name={`fields.${at}.label`} label={texts.label} />
      <FormTextInput control={control} name={`fields.${at}.help`} label={texts.help} />
      <div className={classes.two}>
        <FormSelect control={control} name={`fields.${at}.kind`} label={texts.kind} data={kinds} />
        {hasWords && (
          <FormFigure
            control={control}
            name={`fields.${at}.maxWords`}
            label={texts.maxWords}
            reading="whole"
            max={MAX_WORDS}
          />
        )}
      </div>
      {kind === 'choice' && (
        <FormTextArea
          control={control}
          name={`fields.${at}.options`}
          label={texts.options}
          description={texts.optionsHint}
          minRows={2}
        />
      )}
      <FormCheckbox control={control} name={`fields.${at}.required`} label={texts.required} />
    </>
  );
}
