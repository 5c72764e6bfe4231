import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { PupilId } from '../../../electron/contract/ids';
import type { SchoolId } from '../../../electron/contract/ids';
import { useGo } from '../../app/navigation';
import { useSchoolId } from '../../app/school';
import { Page } from '../../ui/Page';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { NoPupils } from '../pupils/NoPupils';
import { PupilDialog } from '../pupils/PupilDialog';
import { usePupils } from '../pupils/use-pupils';
import { ChoosePupil } from './ChoosePupil';
import { formTexts as texts } from './form-texts';
import { NewFileForPupil } from './NewFileForPupil';

const Search = z.object({ leerling: PupilId });

/** The pupil that the address names: `/dossiers/nieuw?leerling=<id>`. */
const usePupilInAddress = (): PupilId | null => {
  const found = Search.safeParse(useSearch({ strict: false }));
  return found.success ? found.data.leerling : null;
};

/** A new case file: first the pupil, then the form. */
export function NewCaseFileScreen() {
  const schoolId = useSchoolId();
  return schoolId === null ? (
    <Page title={texts.newTitle}>
      <NoPupils schoolId={null} onAdded={() => undefined} />
    </Page>
  ) : (
    <NewCaseFile key={schoolId} schoolId={schoolId} />
  );
}

function NewCaseFile({ schoolId }: { readonly schoolId: SchoolId }) {
  const go = useGo();
  const { data: pupils, error } = usePupils(schoolId);
  const inAddress = usePupilInAddress();
  const [chosenId, setChosenId] = useState<PupilId | null>(inAddress);
  const [adding, setAdding] = useState(false);
  const chosen = pupils?.find(({ id }) => id === chosenId);
  const existing = chosen?.caseFileId ?? null;

  // One file per pupil: whoever has one already is brought there.
  useEffect(() => {
    if (existing !== null) go(`/dossiers/${existing}/overzicht`);
  }, [existing, go]);

  if (chosen !== undefined) {
    return (
      <NewFileForPupil
        key={chosen.id}
        schoolId={schoolId}
        pupil={chosen}
        onOther={() => setChosenId(null)}
      />
    );
  }
  return (
    <Page title={texts.newTitle}>
      <ApiErrorNote error={error} />
      {pupils?.length === 0 && (
        <NoPupils schoolId={schoolId} onAdded={({ id }) => setChosenId(id)} />
      )}
      {pupils !== undefined && pupils.length > 0 && (
        <ChoosePupil
          pupils={pupils}
          onChoose={({ id }) => setChosenId(id)}
          onAdd={() => setAdding(true)}
        />
      )}
      {adding && (
        <PupilDialog
          schoolId={schoolId}
          pupil={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => {
            setAdding(false);
            setChosenId(id);
          }}
        />
      )}
    </Page>
  );
}
