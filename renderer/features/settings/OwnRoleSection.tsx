import { Settings } from '../../../electron/contract/settings';
import { useSettings } from '../../app/school';
import { Section } from '../../ui/Section';
import { SavedSelect } from './SavedSelect';
import { settingsTexts } from './texts';
import { useSaveSettings } from './use-vault';

const texts = settingsTexts.role;
const Role = Settings.shape.ownRole;

/** Who uses this vault: a function, never a name. */
export function OwnRoleSection() {
  const { data: settings } = useSettings();
  const save = useSaveSettings();
  return (
    <Section title={settingsTexts.sections.functie} text={texts.text}>
      <SavedSelect
        label={texts.label}
        value={settings?.ownRole ?? null}
        options={Role.options.map((role) => ({ value: role, label: texts.roles[role] }))}
        onChange={(role) => save.mutate({ ownRole: Role.parse(role) })}
        saved={save.isSuccess}
        error={save.error}
      />
    </Section>
  );
}
