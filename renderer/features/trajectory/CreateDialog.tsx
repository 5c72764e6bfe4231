import { Button, Modal, Radio, Select } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type {
  TrajectoryGroup,
  TrajectoryTemplate,
} from '../../../electron/contract/trajectory-groups';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { uiTexts } from '../../ui/texts';
import { useCaseFile } from '../case-files/use-case-files';
import { hintsOf } from './create-choice';
import { trajectoryTexts } from './texts';
import { trajectoryHref } from './trajectory-address';
import { useCreateTrajectory, useGroups, useTemplates } from './use-trajectory';

const texts = trajectoryTexts.createDialog;
const NO_GROUP = 'none';

const keyOf = ({ id, builtIn }: TrajectoryTemplate): string => id ?? builtIn ?? '';

type CreateDialogProps = { readonly caseFileId: CaseFileId; readonly onClose: () => void };

/** With a template, or in a group that has one. Away while names are hidden: what these are called was typed. */
export function CreateDialog({ caseFileId, onClose }: CreateDialogProps) {
  const { data: file } = useCaseFile(caseFileId);
  const templates = useTemplates();
  const groups = useGroups(file?.schoolId ?? null);
  const create = useCreateTrajectory(caseFileId);
  const go = useGo();
  const { hidden } = usePrivacy();
  const [groupId, setGroupId] = useState<string>(NO_GROUP);
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.data?.find(({ id }) => id === groupId) ?? null;
  const ofList = templates.data?.find((one) => keyOf(one) === chosen) ?? templates.data?.[0];
  const template = group?.draft.template ?? ofList?.content;
  const hints =
    template === undefined
      ? []
      : hintsOf({
          template,
          pupils: group?.pupils ?? null,
          yearGroup: file?.pupil.yearGroup ?? null,
        });
  const error = templates.error ?? groups.error ?? create.error;
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size="lg">
      <FormStack>
        {groups.data !== undefined && groups.data.length > 0 && (
          <GroupChoice groups={groups.data} value={groupId} onChange={setGroupId} />
        )}
        {group === null && ofList !== undefined && (
          <Radio.Group
            label={texts.template}
            description={texts.templateHint}
            value={keyOf(ofList)}
            onChange={setChosen}
          >
            {templates.data?.map((one) => (
              <Radio
                key={keyOf(one)}
                value={keyOf(one)}
                label={one.content.name}
                description={[
                  texts.facts(one.content.weekCount, one.content.withGuardian),
                  ...(one.builtIn === null ? [texts.own] : []),
                ].join(' · ')}
              />
            ))}
          </Radio.Group>
        )}
        {hints.map((hint) => (
          <Callout key={hint} role="status">
            {hint}
          </Callout>
        ))}
        {error !== null && <CodeNote error={error} />}
        <FormActions>
          <Button
            loading={create.isPending}
            disabled={template === undefined}
            onClick={() => {
              if (template === undefined) return;
              create.mutate(
                { groupId: group?.id ?? null, template },
                { onSuccess: ({ id }) => go(trajectoryHref({ caseFileId, id })) },
              );
            }}
          >
            {texts.create}
          </Button>
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}

type GroupChoiceProps = {
  readonly groups: readonly TrajectoryGroup[];
  readonly value: string;
  readonly onChange: (groupId: string) => void;
};

function GroupChoice({ groups, value, onChange }: GroupChoiceProps) {
  return (
    <Select
      label={texts.group}
      description={texts.groupHint}
      allowDeselect={false}
      data={[
        { value: NO_GROUP, label: texts.noGroup },
        ...groups.map(({ id, draft }) => ({ value: id, label: draft.name })),
      ]}
      value={value}
      onChange={(chosen) => onChange(chosen ?? NO_GROUP)}
    />
  );
}
