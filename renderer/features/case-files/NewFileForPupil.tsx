import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { Pupil } from '../../../electron/contract/records';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { Page } from '../../ui/Page';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { dayOf } from '../notes/moments';
import { classNameOf } from '../pupils/pupil-filter';
import { pupilTexts } from '../pupils/texts';
import { CaseFileForm } from './CaseFileForm';
import { formTexts as texts } from './form-texts';
import { newFileValues, storedFormOf } from './form-values';
import { useCodeNames, useCreateCaseFile } from './use-case-files';
import { usePhases } from './use-phases';

type NewFileForPupilProps = {
  readonly schoolId: SchoolId;
  readonly pupil: Pupil;
  readonly onOther: () => void;
};

/** The form for a pupil's new file; it starts with the first of the proposed code names. */
export function NewFileForPupil({ schoolId, pupil, onOther }: NewFileForPupilProps) {
  const go = useGo();
  const { hidden } = usePrivacy();
  const place = { kind: 'caseFile', caseFileId: null, targetId: pupil.id } as const;
  const stored = useStoredDraft(place);
  const { data: proposals, isError } = useCodeNames(schoolId);
  const phases = usePhases();
  const create = useCreateCaseFile();
  const ready = stored !== undefined && (proposals !== undefined || isError);
  const firstPhase = phases.list[0]?.number;

  // The form keeps what it began with: other proposals mustn't change it under somebody's hands.
  const start = useMemo(() => {
    if (!ready || firstPhase === undefined) return null;
    const typed = storedFormOf(stored?.payload);
    const codeName = proposals?.[0] ?? '';
    const fresh = newFileValues({ codeName, today: dayOf(new Date()), phase: firstPhase });
    return { values: typed?.values ?? fresh, restored: typed !== null };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `proposals` on purpose not
  }, [ready, firstPhase, stored]);

  const name = hidden ? pupilTexts.hiddenPupil : displayNameOf(pupil.name);
  return (
    <Page
      title={texts.newTitle}
      titleNote={texts.forPupil(name)}
      lead={classNameOf(pupil) ?? undefined}
      action={
        <Button variant="default" onClick={onOther}>
          {texts.otherPupil}
        </Button>
      }
    >
      {start !== null && (
        <CaseFileForm
          schoolId={schoolId}
          place={place}
          initial={start.values}
          version={null}
          restored={start.restored}
          submitLabel={texts.create}
          onSave={(draft) => create.mutateAsync({ pupilId: pupil.id, draft })}
          onDone={(saved) => go(saved === null ? '/dossiers' : `/dossiers/${saved.id}/overzicht`)}
        />
      )}
    </Page>
  );
}
