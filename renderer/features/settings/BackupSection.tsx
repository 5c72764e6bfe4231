import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api, codeOf, valueOf } from '../../app/api';
import { Callout } from '../../ui/Callout';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { momentText, sizeText } from '../welcome/backup-moment';
import { FailureNote } from '../welcome/FailureNote';
import { JobPanel } from '../welcome/JobPanel';
import { welcomeTexts } from '../welcome/texts';
import { BackupCopy } from './BackupCopy';
import { BackupLimit } from './BackupLimit';
import { backupTexts as texts } from './backup-texts';
import { SettingRow, SettingRows } from './SettingRow';
import classes from './SettingRow.module.css';
import { settingsTexts } from './texts';
import { useBackups, useBackupState, useRefreshBackups } from './use-vault';

/** Backups: made, listed, limited, copied off the device; and how to put one back. */
export function BackupSection() {
  const { data: backups } = useBackups();
  const { data: state } = useBackupState();
  const refresh = useRefreshBackups();
  const make = useMutation({
    mutationFn: () => valueOf(api.backup.create({})),
    onSettled: refresh,
  });

  return (
    <Section title={settingsTexts.sections['back-up']} text={texts.text}>
      {state !== undefined && state.syncedBy !== null && (
        <div className={classes.notice}>
          <Callout kind="warn" title={texts.synced(welcomeTexts.services[state.syncedBy])}>
            <p>{texts.syncedText}</p>
          </Callout>
        </div>
      )}
      {make.isPending ? (
        <JobPanel job="backup" title={texts.making} cancelLabel={texts.stop} />
      ) : (
        <div className={classes.notice}>
          <Button onClick={() => make.mutate()}>{texts.make}</Button>
        </div>
      )}
      <div className={classes.notice} role="status">
        {make.isSuccess && !make.isPending && (
          <Callout kind="success">
            <p>{texts.made(momentText(make.data.createdAt), sizeText(make.data.byteLength))}</p>
          </Callout>
        )}
      </div>
      {make.isError && <FailureNote failure={{ code: codeOf(make.error), details: {} }} />}
      {backups?.length === 0 && <p>{texts.none}</p>}
      {backups !== undefined && backups.length > 0 && (
        <ListCard label={texts.list}>
          {backups.map(({ id, createdAt, byteLength }, at) => (
            <ListRow
              key={id}
              title={momentText(createdAt)}
              sub={sizeText(byteLength)}
              tag={at === 0 && <Tag tone="moss">{texts.newest}</Tag>}
            />
          ))}
        </ListCard>
      )}
      <div className={classes.below}>
        <SettingRows>
          <BackupCopy />
          <BackupLimit />
          <SettingRow title={texts.how.title} text={texts.how.text} />
        </SettingRows>
      </div>
    </Section>
  );
}
