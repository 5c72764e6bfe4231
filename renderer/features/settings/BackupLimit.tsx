import { useMutation } from '@tanstack/react-query';
import { api, valueOf } from '../../app/api';
import { backupTexts } from './backup-texts';
import { SavedSelect } from './SavedSelect';
import { SettingRow } from './SettingRow';
import { useBackupState, useRefreshBackups } from './use-vault';

const texts = backupTexts.limit;
const choices = [250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

/** How much room all backups together may take. */
export function BackupLimit() {
  const { data: state } = useBackupState();
  const refresh = useRefreshBackups();
  const save = useMutation({
    mutationFn: (maxMegabytes: number) => valueOf(api.backup.setState({ maxMegabytes })),
    onSettled: refresh,
  });
  const now = state?.maxMegabytes;
  const all =
    now === undefined ? choices : [...new Set([...choices, now])].toSorted((a, b) => a - b);
  return (
    <SettingRow
      title={texts.label}
      text={texts.description}
      control={
        <SavedSelect
          label={texts.atMost}
          value={now === undefined ? null : String(now)}
          options={all.map((size) => ({ value: String(size), label: texts.size(size) }))}
          onChange={(value) => save.mutate(Number(value))}
          saved={save.isSuccess}
          error={save.error}
        />
      }
    />
  );
}
