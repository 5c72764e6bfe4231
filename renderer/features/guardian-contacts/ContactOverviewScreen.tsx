import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconMessages, IconSearchOff } from '../../ui/icons/icons';
import { Page } from '../../ui/Page';
import { dayOf } from '../notes/moments';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { useKept, useKeptChoice } from '../pupils/use-kept';
import { ContactTable } from './overview/ContactTable';
import { allRows, byLastContact, filterRows, sortRows } from './overview/overview-filter';
import type { OverviewSort } from './overview/overview-filter';
import classes from './overview/Overview.module.css';
import { OverviewFilter } from './overview/OverviewFilter';
import { contactOverviewTexts as texts } from './overview/texts';
import { useBalance } from './use-guardian-contacts';

/** All files of this school with their contact with parents. */
export function ContactOverviewScreen() {
  const schoolId = useSchoolId();
  return schoolId === null ? (
    <Page title={texts.title}>
      <NoFiles />
    </Page>
  ) : (
    <OverviewOfSchool key={schoolId} schoolId={schoolId} />
  );
}

function NoFiles() {
  const go = useGo();
  return (
    <EmptyState
      icon={IconMessages}
      title={texts.emptyTitle}
      text={texts.emptyText}
      action={<Button onClick={() => go('/dossiers')}>{texts.toFiles}</Button>}
    />
  );
}

function OverviewOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data: rows, error } = useBalance({ schoolId, caseFileId: null });
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const [choice, setChoice] = useKeptChoice(`contactOverview ${schoolId}`, allRows);
  const [sort, setSort] = useKept<OverviewSort>(`contactOverviewSort ${schoolId}`, byLastContact);
  const total = rows?.length ?? 0;
  const shown = sortRows(filterRows(rows ?? [], choice, { hidden, today }), sort, hidden);
  return (
    <Page
      title={texts.title}
      lead={rows === undefined ? ' ' : <output>{texts.lead(shown.length, total)}</output>}
    >
      <ApiErrorNote error={error} />
      {rows?.length === 0 && <NoFiles />}
      {rows !== undefined && total > 0 && (
        <FormStack>
          <p className={classes.hint}>{texts.hint}</p>
          <OverviewFilter rows={rows} today={today} choice={choice} onChange={setChoice} />
          {shown.length > 0 ? (
            <ContactTable rows={shown} today={today} sort={sort} onSort={setSort} />
          ) : (
            <EmptyState
              icon={IconSearchOff}
              title={texts.noneTitle}
              text={texts.noneText}
              action={
                <Button variant="default" onClick={() => setChoice(allRows)}>
                  {texts.clear}
                </Button>
              }
            />
          )}
        </FormStack>
      )}
    </Page>
  );
}
