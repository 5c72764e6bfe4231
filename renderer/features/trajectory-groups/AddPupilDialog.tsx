import { Button, Modal, Radio, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CaseFileId, TrajectoryId } from '../../../electron/contract/ids';
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import type { GroupView } from '../../../electron/contract/trajectory-groups';
import type { TrajectorySummary } from '../../../electron/contract/trajectory-record';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { uiTexts } from '../../ui/texts';
import { useCaseFiles } from '../case-files/use-case-files';
import { notify } from '../notes/undo-notice';
import { hintsOf } from '../trajectory/create-choice';
import { useTrajectories } from '../trajectory/use-trajectory';
import { addPupilTexts as texts } from './texts';
import { useGroupsChanged } from './use-groups';

const NEW = 'new';

type AddPupilDialogProps = Pick<GroupView, 'group' | 'members'> & { readonly onClose: () => void };

/** Chooses a case file of the school; its trajectory begins with the plan of the group. Away while names are hidden. */
export function AddPupilDialog({ group, members, onClose }: AddPupilDialogProps) {
  const { data: files, error } = useCaseFiles(group.schoolId);
  const { hidden, nameOf } = usePrivacy();
  const go = useGo();
  const [chosen, setChosen] = useState<string | null>(null);
  const taken = new Set(members.map(({ caseFileId }) => caseFileId));
  const free = (files ?? []).filter(({ id, status }) => status === 'active' && !taken.has(id));
  const file = free.find(({ id }) => id === chosen);
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size="lg">
      <FormStack>
        {error !== null && <CodeNote error={error} />}
        {files !== undefined && free.length === 0 && (
          <>
            <p>{texts.none}</p>
            <FormActions>
              <Button onClick={() => go('/dossiers')}>{texts.toFiles}</Button>
            </FormActions>
          </>
        )}
        {free.length > 0 && (
          <>
            <Select
              label={texts.file}
              description={texts.fileHint}
              searchable
              nothingFoundMessage={texts.noneFound}
              data={free.map((each) => ({ value: each.id, label: nameOf(each) }))}
              value={chosen}
              onChange={setChosen}
              data-autofocus
            />
            {file === undefined ? (
              <FormActions>
                <Button disabled>{texts.add}</Button>
                <Button variant="default" onClick={onClose}>
                  {uiTexts.cancel}
                </Button>
              </FormActions>
            ) : (
              <ChosenFile key={file.id} file={file} group={group} onClose={onClose} />
            )}
          </>
        )}
      </FormStack>
    </Modal>
  );
}

type ChosenFileProps = Pick<AddPupilDialogProps, 'group' | 'onClose'> & {
  readonly file: CaseFileSummary;
};

const canJoin = ({ status, groupId }: TrajectorySummary): boolean =>
  status !== 'ended' && groupId === null;

/** With a new trajectory, or with one that goes on already. */
function ChosenFile({ file, group, onClose }: ChosenFileProps) {
  const caseFileId = CaseFileId.parse(file.id);
  const { data: trajectories, error } = useTrajectories(caseFileId);
  const changed = useGroupsChanged();
  const [which, setWhich] = useState<string>(NEW);
  const { template } = group.draft;
  const open = (trajectories ?? []).filter(canJoin);
  const hints = hintsOf({ template, pupils: group.pupils, yearGroup: file.yearGroup });
  const add = useMutation({
    mutationFn: () =>
      which === NEW
        ? valueOf(api.trajectory.create({ caseFileId, groupId: group.id, template }))
        : valueOf(api.trajectory.setGroup({ id: TrajectoryId.parse(which), groupId: group.id })),
    onSuccess: async () => {
      await changed();
      notify(texts.added);
      onClose();
    },
  });
  return (
    <>
      {open.length > 0 && (
        <Radio.Group
          label={texts.which}
          description={texts.hasOne}
          value={which}
          onChange={setWhich}
        >
          <Radio value={NEW} label={texts.newOne} />
          {open.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </Radio.Group>
      )}
      {hints.map((hint) => (
        <Callout key={hint} role="status">
          {hint}
        </Callout>
      ))}
      {(error ?? add.error) !== null && <CodeNote error={error ?? add.error} />}
      <FormActions>
        <Button
          loading={add.isPending}
          disabled={trajectories === undefined}
          onClick={() => add.mutate()}
        >
          {texts.add}
        </Button>
        <Button variant="default" onClick={onClose}>
          {uiTexts.cancel}
        </Button>
      </FormActions>
    </>
  );
}
