import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, codeOf, valueOf } from '../../app/api';
import { Callout } from '../../ui/Callout';
import { IconDeviceUsb } from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import { dayText, momentText } from '../welcome/backup-moment';
import { FailureNote } from '../welcome/FailureNote';
import { JobPanel } from '../welcome/JobPanel';
import { welcomeTexts } from '../welcome/texts';
import { backupTexts } from './backup-texts';
import { SettingRow } from './SettingRow';
import classes from './SettingRow.module.css';
import { useBackupState, useRefreshBackups } from './use-vault';

const texts = backupTexts.copy;

/** The newest backup on a stick: the only way back when the laptop is gone. */
export function BackupCopy() {
  const { data: state } = useBackupState();
  const refresh = useRefreshBackups();
  const [copying, setCopying] = useState(false);
  const copy = useMutation({
    mutationFn: async () => {
      const folder = await valueOf(api.files.pick({ purpose: 'backupFolder' }));
      if (folder === null) return null;
      setCopying(true);
      return valueOf(api.backup.copyToFolder({ token: folder.token }));
    },
    onSettled: () => {
      setCopying(false);
      refresh();
    },
  });
  const last = state?.lastCopyAt ?? null;
  const made = copy.data ?? null;
  return (
    <SettingRow
      title={texts.title}
      text={
        <>
          <p>{texts.text}</p>
          <p>{last === null ? texts.never : texts.last(dayText(last))}</p>
        </>
      }
      tag={state?.copyDue === true && <Tag tone="coral">{texts.due}</Tag>}
    >
      <div className={classes.below}>
        {copying ? (
          <JobPanel job="copy" title={texts.copying} cancelLabel={backupTexts.stop} />
        ) : (
          <div>
            <Button
              variant="default"
              leftSection={<IconDeviceUsb />}
              disabled={copy.isPending}
              onClick={() => copy.mutate()}
            >
              {texts.action}
            </Button>
          </div>
        )}
        {copy.isError && <FailureNote failure={{ code: codeOf(copy.error), details: {} }} />}
        {made !== null && (
          <Callout kind={made.syncedBy === null ? 'success' : 'warn'} role="status">
            <p>{texts.done(momentText(made.copied.createdAt))}</p>
            {made.syncedBy !== null && <p>{texts.synced(welcomeTexts.services[made.syncedBy])}</p>}
          </Callout>
        )}
      </div>
    </SettingRow>
  );
}
