import { ActionIcon, Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type {
  TrajectoryGroup,
  TrajectoryTemplate,
} from '../../../electron/contract/trajectory-groups';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { IconPencil, IconPlus, IconTrajectory, IconTrash } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Page } from '../../ui/Page';
import { useTemplates } from '../trajectory/use-trajectory';
import { groupHref } from './group-address';
import { GroupDialog } from './GroupDialog';
import { HalfTyped } from './HalfTyped';
import { formOfGroup, formOfNewGroup } from './template/template-form';
import { groupsTexts as texts } from './texts';
import { useGroupsOfSchool, useRemoveGroup } from './use-groups';

/** The groups of this school: an Impulsklas, and what else pupils follow together. */
export function GroupsScreen() {
  const schoolId = useSchoolId();
  const go = useGo();
  if (schoolId !== null) return <GroupsOfSchool key={schoolId} schoolId={schoolId} />;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <EmptyState
        icon={IconTrajectory}
        title={texts.emptyTitle}
        text={texts.noSchool}
        action={<Button onClick={() => go('/import')}>{texts.toImport}</Button>}
      />
    </Page>
  );
}

/** `null`: a new one. */
type Edited = {
  readonly group: TrajectoryGroup | null;
  readonly template: TrajectoryTemplate | null;
};

function GroupsOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { data: groups, error } = useGroupsOfSchool(schoolId);
  const templates = useTemplates();
  const { hidden } = usePrivacy();
  const go = useGo();
  const remove = useRemoveGroup();
  const [asked, setAsked] = useState<Edited | null>(null);
  const names = useShownTexts(
    null,
    (groups ?? []).map(({ draft }) => draft.name),
  );
  // Of pupils together: what has no number of pupils is meant for one.
  const ofGroups = (templates.data ?? []).filter(({ content }) => content.maxPupils !== null);
  const [first] = ofGroups;
  const goOn = (targetId: string | null): void => {
    const group = groups?.find(({ id }) => id === targetId) ?? null;
    if (targetId === schoolId || group !== null) setAsked({ group, template: first ?? null });
  };
  const add = (
    <AddButton
      templates={ofGroups}
      disabled={hidden}
      onAdd={(template) => setAsked({ group: null, template })}
    />
  );
  const template = asked?.template?.content;
  const start =
    asked !== null && asked.group !== null
      ? formOfGroup(asked.group)
      : template === undefined
        ? null
        : formOfNewGroup(template);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      {...(groups !== undefined && groups.length > 0 && { action: add })}
    >
      {error !== null && <CodeNote error={error} />}
      {templates.error !== null && <CodeNote error={templates.error} />}
      <HalfTyped kind="trajectoryGroup" what={texts.half} onOpen={goOn} />
      {groups?.length === 0 && (
        <EmptyState
          icon={IconTrajectory}
          title={texts.emptyTitle}
          text={texts.emptyText}
          action={add}
        />
      )}
      {groups !== undefined && groups.length > 0 && (
        <ListCard label={texts.list}>
          {groups.map((group, at) => {
            const { draft, pupils } = group;
            const name = names?.[at] ?? texts.hidden;
            return (
              <ListRow
                key={group.id}
                title={name}
                href={groupHref(group.id)}
                sub={texts.sub(pupils, draft.startOn, draft.template.weekCount)}
                actions={
                  <>
                    <ActionIcon
                      aria-label={texts.change(name)}
                      disabled={hidden}
                      onClick={() => setAsked({ group, template: null })}
                    >
                      <IconPencil />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={texts.remove(name)}
                      onClick={() => remove.mutate(group.id)}
                    >
                      <IconTrash />
                    </ActionIcon>
                  </>
                }
              />
            );
          })}
        </ListCard>
      )}
      {asked !== null && start !== null && !hidden && (
        <GroupDialog
          schoolId={schoolId}
          group={asked.group}
          start={start}
          onClose={() => setAsked(null)}
          {...(asked.group === null && { onSaved: ({ id }) => go(groupHref(id)) })}
        />
      )}
    </Page>
  );
}

type AddButtonProps = {
  readonly templates: readonly TrajectoryTemplate[];
  readonly disabled: boolean;
  readonly onAdd: (template: TrajectoryTemplate) => void;
};

/** With one template at once; with more of them a menu. */
function AddButton({ templates, disabled, onAdd }: AddButtonProps) {
  const [first, ...others] = templates;
  if (first === undefined) return null;
  const button = (
    <Button
      leftSection={<IconPlus size={20} />}
      disabled={disabled}
      {...(others.length === 0 && { onClick: () => onAdd(first) })}
    >
      {texts.add}
    </Button>
  );
  if (others.length === 0) return button;
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {templates.map((template) => (
          <Menu.Item key={template.id ?? template.builtIn} onClick={() => onAdd(template)}>
            {template.content.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
