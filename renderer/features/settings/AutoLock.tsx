import { useSettings } from '../../app/school';
import { SavedSelect } from './SavedSelect';
import { securityTexts } from './security-texts';
import { SettingRow } from './SettingRow';
import { useSaveSettings } from './use-vault';

const choices = [1, 2, 5, 10, 15, 30, 60];
const texts = securityTexts.autoLock;

export function AutoLock() {
  const { data: settings } = useSettings();
  const save = useSaveSettings();
  const minutes = settings?.autoLockMinutes;
  const all =
    minutes === undefined ? choices : [...new Set([...choices, minutes])].toSorted((a, b) => a - b);
  return (
    <SettingRow
      title={texts.title}
      text={texts.text}
      control={
        <SavedSelect
          label={texts.label}
          value={minutes === undefined ? null : String(minutes)}
          options={all.map((count) => ({ value: String(count), label: texts.minutes(count) }))}
          onChange={(value) => save.mutate({ autoLockMinutes: Number(value) })}
          saved={save.isSuccess}
          error={save.error}
        />
      }
    />
  );
}
