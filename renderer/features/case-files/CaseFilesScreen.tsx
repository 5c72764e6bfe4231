import { Button } from '@mantine/core';
import type { SchoolId } from '../../../electron/contract/ids';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { IconFolderPlus, IconSchool, IconSearchOff } from '../../ui/icons/icons';
import { Page } from '../../ui/Page';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { classNamesOf } from '../pupils/pupil-filter';
import { useKept, useKeptChoice } from '../pupils/use-kept';
import { useReminders } from '../reminders/use-reminders';
import { CaseFilesFilter } from './CaseFilesFilter';
import { CaseFilesTable } from './CaseFilesTable';
import { activeFiles, allFiles, filterSummaries, sortSummaries } from './summary-filter';
import type { SummarySort } from './summary-filter';
import { withNextDates } from './next-dates';
import { caseFilesTexts as texts } from './texts';
import { useCaseFiles } from './use-case-files';

const NEW_FILE = '/dossiers/nieuw';

/** The list of case files of this school. */
export function CaseFilesScreen() {
  const schoolId = useSchoolId();
  return schoolId === null ? (
    <NoSchool />
  ) : (
    <CaseFilesOfSchool key={schoolId} schoolId={schoolId} />
  );
}

function NoSchool() {
  const go = useGo();
  return (
    <Page title={texts.title}>
      <EmptyState
        icon={IconSchool}
        title={texts.noSchoolTitle}
        text={texts.noSchoolText}
        action={
          <FormActions>
            <Button onClick={() => go('/import')}>{texts.import}</Button>
            <Button variant="default" onClick={() => go(NEW_FILE)}>
              {texts.byHand}
            </Button>
          </FormActions>
        }
      />
    </Page>
  );
}

function CaseFilesOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data: files, error } = useCaseFiles(schoolId);
  const { hidden } = usePrivacy();
  const go = useGo();
  const [choice, setChoice] = useKeptChoice(`caseFiles ${schoolId}`, activeFiles);
  const [sort, setSort] = useKept<SummarySort>(`caseFilesSort ${schoolId}`, {
    key: 'name',
    direction: 'ascending',
  });
  const total = files?.length ?? 0;
  const { data: reminders } = useReminders(schoolId);
  const dated = withNextDates(files ?? [], reminders ?? []);
  const shown = sortSummaries(filterSummaries(dated, choice, hidden), sort, hidden);
  const newFile = <Button onClick={() => go(NEW_FILE)}>{texts.new}</Button>;
  const lead = shown.length === total ? texts.count(total) : texts.countOf(shown.length, total);
  return (
    <Page
      title={texts.title}
      lead={files === undefined ? ' ' : <output>{lead}</output>}
      action={total > 0 ? newFile : undefined}
    >
      <ApiErrorNote error={error} />
      {files?.length === 0 && (
        <EmptyState
          icon={IconFolderPlus}
          title={texts.emptyTitle}
          text={texts.emptyText}
          action={newFile}
        />
      )}
      {files !== undefined && total > 0 && (
        <FormStack>
          <CaseFilesFilter choice={choice} classNames={classNamesOf(files)} onChange={setChoice} />
          {shown.length > 0 ? (
            <CaseFilesTable files={shown} sort={sort} onSort={setSort} />
          ) : (
            <EmptyState
              icon={IconSearchOff}
              title={texts.noneTitle}
              text={texts.noneText}
              action={
                <Button variant="default" onClick={() => setChoice(allFiles)}>
                  {texts.clearFilter}
                </Button>
              }
            />
          )}
        </FormStack>
      )}
    </Page>
  );
}
