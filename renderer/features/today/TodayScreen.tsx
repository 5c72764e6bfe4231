import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSchoolId, useSchools } from '../../app/school';
import { useOpenDialog } from '../../app/shell-dialogs';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { DraftsList, useDrafts } from '../drafts/DraftsList';
import { BackupReminders } from '../settings/BackupReminders';
import { dayInWords } from './day-in-words';
import { NoFiles, NoSchool } from './NewVault';
import { RecentFiles } from './RecentFiles';
import { todayTexts as texts } from './texts';
import { TodayReminders } from './TodayReminders';
import { useAttention } from './use-attention';

/** What asks for attention now, and where one was. */
export function TodayScreen() {
  const schoolId = useSchoolId();
  const { data: schools } = useSchools();
  const { data: drafts } = useDrafts();
  const openDialog = useOpenDialog();
  const [day] = useState(() => dayInWords(new Date()));
  const school = schools?.find(({ id }) => id === schoolId);
  const hasFiles = school !== undefined && school.caseFileCount > 0;
  const attention = useAttention(schoolId);
  const openDrafts = drafts?.length ?? 0;
  return (
    <Page
      title={texts.title}
      lead={texts.lead(day, { attention, openDrafts })}
      action={
        hasFiles ? (
          <Button onClick={() => openDialog('quickNote')}>{texts.quickNote}</Button>
        ) : undefined
      }
    >
      {schools?.length === 0 && <NoSchool />}
      {school !== undefined && !hasFiles && <NoFiles />}
      {school !== undefined && hasFiles && <TodayReminders key={school.id} schoolId={school.id} />}
      <BackupReminders />
      {(hasFiles || openDrafts > 0) && (
        <Section title={texts.goOn}>
          {openDrafts > 0 && <DraftsList />}
          {hasFiles && <RecentFiles />}
        </Section>
      )}
    </Page>
  );
}
