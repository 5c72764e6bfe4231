import type { ReactNode } from 'react';
import { useSettings } from '../../app/school';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { dayText } from '../welcome/backup-moment';
import { reminderTexts as texts } from './backup-texts';
import { partHref } from './parts';
import { dueReminders, type Reminder } from './reminders';
import { useBackupState, useOpenVault } from './use-vault';

type Row = { readonly title: string; readonly sub: string; readonly href: string };

const since = (
  last: string | null,
  words: { readonly never: string; readonly since: (day: string) => string },
): string => (last === null ? words.never : words.since(dayText(last)));

const rowOf = ({ kind, last }: Reminder): Row => {
  const rows: Readonly<Record<Reminder['kind'], Row>> = {
    unconfirmed: { ...texts.unconfirmed, href: partHref('beveiliging') },
    noBackup: { ...texts.noBackup, href: partHref('back-up') },
    copy: {
      title: texts.copy.title,
      sub: since(last, texts.copy),
      href: partHref('back-up'),
    },
    test: { title: texts.test.title, sub: since(last, texts.test), href: partHref('beveiliging') },
    encryption: { ...texts.encryption, href: partHref('beveiliging') },
  };
  return rows[kind];
};

/** For Vandaag: what the vault itself asks for. Draws nothing while there is nothing. */
export function BackupReminders(): ReactNode {
  const { data: settings } = useSettings();
  const { data: vault } = useOpenVault();
  const { data: backup } = useBackupState();
  if (settings === undefined || vault === undefined || backup === undefined) return null;
  const reminders = dueReminders({ settings, vault, backup });
  if (reminders.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ListCard>
        {reminders.map((reminder) => (
          <ListRow
            key={reminder.kind}
            {...rowOf(reminder)}
            tag={<Tag tone="amber">{texts.action}</Tag>}
          />
        ))}
      </ListCard>
    </Section>
  );
}
