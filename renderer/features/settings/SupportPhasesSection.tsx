import { ActionIcon, Button } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Settings } from '../../../electron/contract/settings';
import { CodeNote } from '../../app/CodeNote';
import { useSettings } from '../../app/school';
import { FormActions } from '../../ui/FieldGroup';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { IconPlus, IconTrash } from '../../ui/icons/icons';
import { SaveState } from '../../ui/SaveState';
import { Section } from '../../ui/Section';
import classes from './SettingRow.module.css';
import { settingsTexts } from './texts';
import { useSaveSettings } from './use-vault';

const texts = settingsTexts.phases;
const LONGEST = 80;
const MOST = 9;

const Values = z.object({
  phases: z
    .array(z.object({ name: z.string().trim().min(1, texts.empty).max(LONGEST, texts.tooLong) }))
    .min(1)
    .max(MOST),
});

/** The phases of this partnership: custom, so a list of one's own (domain.md section 2). */
export function SupportPhasesSection() {
  const { data: settings } = useSettings();
  return (
    <Section title={settingsTexts.sections.fasen} text={texts.text}>
      {settings !== undefined && <PhasesForm phases={settings.supportPhases} />}
    </Section>
  );
}

function PhasesForm({ phases }: { readonly phases: Settings['supportPhases'] }) {
  const save = useSaveSettings();
  const form = useForm({
    resolver: zodResolver(Values),
    defaultValues: { phases: phases.map(({ name }) => ({ name })) },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'phases' });
  const { isDirty } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const supportPhases = values.phases.map(({ name }, at) => ({ number: at + 1, name }));
    await save.mutateAsync({ supportPhases }).then(
      () => form.reset(values),
      () => undefined,
    );
  });
  const state = isDirty ? settingsTexts.notSaved : save.isSuccess ? settingsTexts.saved : '';

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes.phases}>
        {fields.map((field, at) => (
          <div key={field.id} className={classes.phase}>
            <FormTextInput
              control={form.control}
              name={`phases.${at}.name`}
              label={texts.legend(at + 1)}
            />
            <ActionIcon
              aria-label={texts.remove(at + 1)}
              title={texts.remove(at + 1)}
              disabled={fields.length === 1}
              onClick={() => {
                remove(at);
                form.setFocus(`phases.${Math.max(0, at - 1)}.name`);
              }}
            >
              <IconTrash />
            </ActionIcon>
          </div>
        ))}
        {fields.length < phases.length && <p className={classes.text}>{texts.removedNote}</p>}
      </div>
      {save.error !== null && <CodeNote error={save.error} />}
      <FormActions>
        <Button type="submit" variant="default" loading={save.isPending}>
          {texts.save}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconPlus />}
          disabled={fields.length >= MOST}
          onClick={() => append({ name: '' })}
        >
          {texts.add}
        </Button>
        <SaveState text={state} saved={!isDirty} />
      </FormActions>
    </form>
  );
}
