import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SchoolId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { useSchoolId } from '../../../app/school';
import { EmptyState } from '../../../ui/EmptyState';
import { FormStack } from '../../../ui/FieldGroup';
import { IconNotebook, IconPrinter, IconSearchOff } from '../../../ui/icons/icons';
import { Page } from '../../../ui/Page';
import { dayOf } from '../../notes/moments';
import { ApiErrorNote } from '../../pupils/ApiErrorNote';
import { useKept, useKeptChoice } from '../../pupils/use-kept';
import { allRows, byNextDay, filterRows, sortRows } from './overview-filter';
import type { OverviewSort } from './overview-filter';
import { OverviewFilter } from './OverviewFilter';
import { OverviewTable } from './OverviewTable';
import { PrintedOverview } from './PrintedOverview';
import { overviewTexts as texts } from './texts';
import { usePrint } from './use-print';

/** All files of this school with where their OPP stands. */
export function OppOverviewScreen() {
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
      icon={IconNotebook}
      title={texts.emptyTitle}
      text={texts.emptyText}
      action={<Button onClick={() => go('/dossiers')}>{texts.toFiles}</Button>}
    />
  );
}

function OverviewOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data: rows, error } = useQuery({
    queryKey: [...keys.oppOverview, schoolId],
    queryFn: () => valueOf(api.opp.overview({ schoolId })),
    // Days pass, and files change elsewhere.
    refetchOnMount: 'always',
  });
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const [choice, setChoice] = useKeptChoice(`oppOverview ${schoolId}`, allRows);
  const [sort, setSort] = useKept<OverviewSort>(`oppOverviewSort ${schoolId}`, byNextDay);
  const [printing, print] = usePrint();
  const total = rows?.length ?? 0;
  const shown = sortRows(filterRows(rows ?? [], choice, hidden), sort, hidden);
  return (
    <>
      <Page
        title={texts.title}
        lead={rows === undefined ? ' ' : <output>{texts.lead(shown.length, total)}</output>}
        action={
          shown.length > 0 ? (
            <Button variant="default" leftSection={<IconPrinter size={20} />} onClick={print}>
              {texts.print}
            </Button>
          ) : undefined
        }
      >
        <ApiErrorNote error={error} />
        {rows?.length === 0 && <NoFiles />}
        {rows !== undefined && total > 0 && (
          <FormStack>
            <OverviewFilter rows={rows} choice={choice} onChange={setChoice} />
            {shown.length > 0 ? (
              <OverviewTable rows={shown} today={today} sort={sort} onSort={setSort} />
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
      {printing && <PrintedOverview rows={shown} today={today} />}
    </>
  );
}
