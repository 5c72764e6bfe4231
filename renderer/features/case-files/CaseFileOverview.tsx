import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { Callout } from '../../ui/Callout';
import { FormStack } from '../../ui/FieldGroup';
import { IconPencil } from '../../ui/icons/icons';
import { SplitAside } from '../../ui/SplitAside';
import { CaseFileEdit } from './CaseFileEdit';
import { EditDraftNote } from './EditDraftNote';
import { RetentionCard, StaffCard } from './FileCards';
import { PupilCard } from './PupilCard';
import { SummaryCard } from './SummaryCard';
import { caseFileTexts as texts } from './texts';
import { useCaseFile } from './use-case-files';

type CaseFileOverviewProps = {
  readonly caseFileId: CaseFileId;
  /** The newest notes; the notes feature makes them. */
  readonly recentNotes?: ReactNode;
  /** What was agreed for the pupil; the agreements feature makes it. */
  readonly agreements?: ReactNode;
};

/** The first tab: in short, agreements, the newest notes, and what is known. */
export function CaseFileOverview({ caseFileId, recentNotes, agreements }: CaseFileOverviewProps) {
  const { data: file } = useCaseFile(caseFileId);
  const [editing, setEditing] = useState(false);
  if (file === undefined) return null;
  if (editing) return <CaseFileEdit file={file} onDone={() => setEditing(false)} />;

  const active = file.status === 'active';
  return (
    <SplitAside
      asideLabel={texts.aside}
      aside={
        <>
          <PupilCard file={file} />
          <StaffCard file={file} />
          <RetentionCard file={file} />
          {active && (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} />}
              onClick={() => setEditing(true)}
            >
              {texts.edit}
            </Button>
          )}
        </>
      }
    >
      <FormStack>
        {file.codeNameIsAName && (
          <Callout
            kind="warn"
            title={texts.codeNameTitle}
            action={
              active ? (
                <Button variant="default" onClick={() => setEditing(true)}>
                  {texts.chooseCodeName}
                </Button>
              ) : undefined
            }
          >
            {texts.codeNameText}
          </Callout>
        )}
        {active && <EditDraftNote file={file} onGoOn={() => setEditing(true)} />}
        <SummaryCard file={file} />
        {agreements}
        {recentNotes}
      </FormStack>
    </SplitAside>
  );
}
