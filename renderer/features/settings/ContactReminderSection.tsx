import { useSettings } from '../../app/school';
import { Section } from '../../ui/Section';
import { SavedSelect } from './SavedSelect';
import { settingsTexts } from './texts';
import { useSaveSettings } from './use-vault';

const texts = settingsTexts.contactReminder;
const NEVER = 'never';
const choices = [4, 6, 8, 10, 12, 16, 20, 30, 40];

/** After how long without contact with guardians a reminder comes, or none. */
export function ContactReminderSection() {
  const { data: settings } = useSettings();
  const save = useSaveSettings();
  const weeks = settings?.contactReminderWeeks;
  // What was chosen elsewhere stands among them.
  const all = typeof weeks === 'number' && !choices.includes(weeks) ? [...choices, weeks] : choices;
  return (
    <Section title={settingsTexts.sections.ouders} text={texts.text}>
      <SavedSelect
        label={texts.label}
        value={weeks === undefined ? null : String(weeks ?? NEVER)}
        options={[
          ...all
            .toSorted((one, other) => one - other)
            .map((count) => ({ value: String(count), label: texts.weeks(count) })),
          { value: NEVER, label: texts.never },
        ]}
        onChange={(value) =>
          save.mutate({ contactReminderWeeks: value === NEVER ? null : Number(value) })
        }
        saved={save.isSuccess}
        error={save.error}
      />
    </Section>
  );
}
