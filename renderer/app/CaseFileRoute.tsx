import { Outlet, useRouterState } from '@tanstack/react-router';
import { CaseFileLayout } from '../features/case-files/CaseFileLayout';
import { caseFileTabs, useCaseFileId } from './case-file-tabs';

/** A case file: its heading and tabs, and in it the tab that the address names. */
export function CaseFileRoute() {
  const caseFileId = useCaseFileId();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const base = `/dossiers/${caseFileId}`;
  const tabs = caseFileTabs.flatMap(({ path: part, label }) =>
    label === undefined
      ? []
      : [{ href: `${base}/${part}`, label, active: path.startsWith(`${base}/${part}`) }],
  );
  const hasOwnAction = caseFileTabs.some(
    ({ path: part, ownAction }) =>
      ownAction === true && path.startsWith(`${base}/${part.split('/')[0]}`),
  );
  return (
    <CaseFileLayout caseFileId={caseFileId} tabs={tabs} {...(hasOwnAction && { action: null })}>
      <Outlet />
    </CaseFileLayout>
  );
}
