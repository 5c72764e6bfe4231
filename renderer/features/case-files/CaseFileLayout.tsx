import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { CaseFileId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormStack } from '../../ui/FieldGroup';
import { Page } from '../../ui/Page';
import { PageTabs } from '../../ui/PageTabs';
import type { PageTab } from '../../ui/PageTabs';
import { Tag } from '../../ui/Tag';
import { requestEditor } from '../notes/editor-request';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { classNameOf } from '../pupils/pupil-filter';
import { CaseFileMenu } from './CaseFileMenu';
import { casusName } from './code-name';
import { guardiansLine } from './guardians-line';
import { caseFilesTexts, caseFileTexts as texts } from './texts';
import { useCaseFile, useChangeStatus, useMarkOpened } from './use-case-files';
import { usePhases } from './use-phases';

type CaseFileLayoutProps = {
  readonly caseFileId: CaseFileId;
  readonly tabs: readonly PageTab[];
  /** The screen's one main action; without it "Nieuwe notitie". `null` where the tab has its own. */
  readonly action?: ReactNode;
  /** The tab, and only when the file is there: it may use `useCaseFile` without waiting. */
  readonly children: ReactNode;
};

/** A case file's heading and tabs, round the tab that is open. */
export function CaseFileLayout({ caseFileId, tabs, action, children }: CaseFileLayoutProps) {
  const { data: file, error } = useCaseFile(caseFileId);
  const changeStatus = useChangeStatus(caseFileId);
  const { hidden } = usePrivacy();
  useMarkOpened(caseFileId);

  if (file === undefined) {
    return (
      <Page title={error === null ? ' ' : caseFilesTexts.title}>
        <ApiErrorNote error={error} />
      </Page>
    );
  }
  const codeName = casusName(file.codeName);
  const name = displayNameOf(file.pupil.name);
  return (
    <Page
      title={hidden || name === '' ? codeName : name}
      titleNote={hidden || name === '' ? undefined : codeName}
      meta={<CaseFileMeta file={file} />}
      action={
        <>
          <CaseFileMenu
            caseFileId={caseFileId}
            status={file.status}
            onChange={(status) => changeStatus.mutate(status)}
          />
          {action === undefined ? (
            <NewNote id={caseFileId} disabled={hidden || file.status === 'archived'} />
          ) : (
            action
          )}
        </>
      }
    >
      <PageTabs label={texts.tabs} tabs={tabs} />
      <FormStack>
        <ApiErrorNote error={changeStatus.error} />
        {file.status === 'archived' && <Callout>{texts.archivedNote}</Callout>}
        {children}
      </FormStack>
    </Page>
  );
}

function CaseFileMeta({ file }: { readonly file: CaseFile }) {
  const { hidden } = usePrivacy();
  const phases = usePhases();
  const className = classNameOf(file.pupil);
  return (
    <>
      {className !== null && <Tag>{className}</Tag>}
      <Tag tone="petrol">{phases.label(file.supportPhase)}</Tag>
      {file.status === 'archived' && <Tag tone="amber">{caseFilesTexts.archived}</Tag>}
      {file.left && <Tag tone="amber">{caseFilesTexts.left}</Tag>}
      <span>{guardiansLine(file.guardians, hidden)}</span>
    </>
  );
}

/** Disabled, not away, where nothing can be written: the heading says why, and nothing jumps. */
function NewNote({ id, disabled }: { readonly id: CaseFileId; readonly disabled: boolean }) {
  const go = useGo();
  return (
    <Button
      disabled={disabled}
      onClick={() => {
        requestEditor({ caseFileId: id, kind: 'note', targetId: null });
        go(`/dossiers/${id}/notities`);
      }}
    >
      {texts.newNote}
    </Button>
  );
}
