import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { SchoolId } from '../../../electron/contract/ids';
import type { Pupil } from '../../../electron/contract/records';
import { usePrivacy } from '../../app/privacy';
import { PrivateWords } from '../../app/PrivateWords';
import { useSchoolId } from '../../app/school';
import { useConfirm } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconSearchOff } from '../../ui/icons/icons';
import { Page } from '../../ui/Page';
import { casusName } from '../case-files/code-name';
import { useCaseFiles } from '../case-files/use-case-files';
import { ApiErrorNote } from './ApiErrorNote';
import { NoPupils } from './NoPupils';
import { byClass, classNameOf, classNamesOf, folded, matchesName } from './pupil-filter';
import { PupilDialog } from './PupilDialog';
import { allPupils, PupilsFilter } from './PupilsFilter';
import { PupilsTable } from './PupilsTable';
import { pupilTexts as texts } from './texts';
import { useKeptChoice } from './use-kept';
import { usePupils, useRemovePupil } from './use-pupils';

/** All pupils of the school, by class. */
export function PupilsScreen() {
  const schoolId = useSchoolId();
  return schoolId === null ? (
    <Page title={texts.title}>
      <NoPupils schoolId={null} onAdded={() => undefined} />
    </Page>
  ) : (
    <PupilsOfSchool key={schoolId} schoolId={schoolId} />
  );
}

function PupilsOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data: pupils, error } = usePupils(schoolId);
  const { data: files } = useCaseFiles(schoolId);
  const remove = useRemovePupil(schoolId);
  const confirm = useConfirm();
  const { hidden } = usePrivacy();
  const [choice, setChoice] = useKeptChoice(`pupils ${schoolId}`, allPupils);
  const [edited, setEdited] = useState<Pupil | 'new' | null>(null);
  const close = (): void => setEdited(null);

  const codeNames = useMemo(
    () => new Map(files?.map(({ id, codeName }) => [id, casusName(codeName)])),
    [files],
  );
  const codeNameOf = ({ caseFileId }: Pupil): string | null =>
    caseFileId === null ? null : (codeNames.get(caseFileId) ?? null);
  // While names are hidden nobody finds out by typing which code name belongs to whom.
  const matchesHidden = (pupil: Pupil): boolean =>
    folded(`${codeNameOf(pupil) ?? ''} ${classNameOf(pupil) ?? ''}`).includes(folded(choice.text));
  const shown = byClass(pupils ?? []).filter(
    (pupil) =>
      (choice.className === null || classNameOf(pupil) === choice.className) &&
      (hidden ? matchesHidden(pupil) : matchesName(pupil, choice.text)),
  );

  const askToRemove = async (pupil: Pupil): Promise<void> => {
    const named = texts.removeText(displayNameOf(pupil.name));
    const unnamed = texts.removeText(texts.hiddenPupil);
    const yes = await confirm({
      title: texts.removeTitle,
      text: <PrivateWords named={named} hidden={unnamed} />,
      confirmLabel: texts.remove,
      destructive: true,
    });
    if (yes) remove.mutate(pupil.id);
  };

  const total = pupils?.length ?? 0;
  const lead = shown.length === total ? texts.count(total) : texts.countOf(shown.length, total);
  return (
    <Page
      title={texts.title}
      lead={pupils === undefined ? ' ' : <output>{lead}</output>}
      action={
        total > 0 && !hidden ? (
          <Button onClick={() => setEdited('new')}>{texts.add}</Button>
        ) : undefined
      }
    >
      <ApiErrorNote error={error ?? remove.error} />
      {pupils?.length === 0 && <NoPupils schoolId={schoolId} onAdded={close} />}
      {pupils !== undefined && total > 0 && (
        <FormStack>
          <PupilsFilter choice={choice} classNames={classNamesOf(pupils)} onChange={setChoice} />
          {shown.length === 0 ? (
            <EmptyState
              icon={IconSearchOff}
              title={texts.noneTitle}
              text={texts.noneText}
              action={
                <Button variant="default" onClick={() => setChoice(allPupils)}>
                  {texts.clearFilter}
                </Button>
              }
            />
          ) : (
            <PupilsTable
              pupils={shown}
              codeNameOf={codeNameOf}
              onEdit={setEdited}
              onRemove={(pupil) => void askToRemove(pupil)}
            />
          )}
        </FormStack>
      )}
      {edited !== null && (
        <PupilDialog
          schoolId={schoolId}
          pupil={edited === 'new' ? null : edited}
          onSaved={close}
          onClose={close}
        />
      )}
    </Page>
  );
}
