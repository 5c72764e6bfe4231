import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { TrajectoryGroupId } from '../../../electron/contract/ids';
import type { GroupView } from '../../../electron/contract/trajectory-groups';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconPencil, IconUserPlus, IconUsers } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { dayOf } from '../notes/moments';
import { AddPupilDialog } from './AddPupilDialog';
import { GroupDialog } from './GroupDialog';
import { GroupHints } from './GroupHints';
import classes from './Groups.module.css';
import { MemberCard } from './MemberCard';
import { Presence } from './Presence';
import { formOfGroup } from './template/template-form';
import { groupTexts as texts } from './texts';
import { useGroupView, useTakeOut } from './use-groups';

/** All pupils of one group on one screen, for the coach. */
export function GroupScreen({ groupId }: { readonly groupId: TrajectoryGroupId }) {
  const { data: view, error } = useGroupView(groupId);
  if (error !== null) return <CodeNote error={error} />;
  return view === undefined ? null : <OpenGroup key={groupId} view={view} />;
}

type Dialog = 'add' | 'change';

function OpenGroup({ view }: { readonly view: GroupView }) {
  const { group, members, sessions } = view;
  const { draft } = group;
  const { hidden } = usePrivacy();
  const takeOut = useTakeOut(group.id);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const shown = useShownTexts(null, [draft.name, draft.coaches, draft.template.sessionTime]);
  const [name, coaches, time] = shown ?? [];
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) {
      document.querySelector<HTMLElement>('#page-title')?.focus({ preventScroll: true });
    }
  }, []);
  const close = (): void => setDialog(null);
  const add = (
    <Button
      leftSection={<IconUserPlus size={20} />}
      disabled={hidden}
      onClick={() => setDialog('add')}
    >
      {texts.add}
    </Button>
  );
  return (
    <Page
      wide
      title={name ?? texts.goalHidden}
      lead={texts.lead([
        texts.pupils(members.length),
        texts.weeks(draft.template.weekCount),
        texts.startOn(draft.startOn),
        time ?? '',
        coaches ?? '',
      ])}
      meta={
        <Link href="/impulsklas" className={classes.link}>
          {texts.back}
        </Link>
      }
      action={
        <>
          <Button
            variant="default"
            leftSection={<IconPencil size={18} />}
            disabled={hidden}
            onClick={() => setDialog('change')}
          >
            {texts.change}
          </Button>
          {members.length > 0 && add}
        </>
      }
    >
      <FormStack>
        <GroupHints group={group} members={members} />
        {members.length === 0 ? (
          <EmptyState
            icon={IconUsers}
            title={texts.emptyTitle}
            text={texts.emptyText}
            action={add}
          />
        ) : (
          <>
            <Section title={texts.members} text={texts.membersText}>
              <ul className={classes.members} aria-label={texts.members}>
                {members.map((member) => (
                  <MemberCard
                    key={member.trajectoryId}
                    member={member}
                    onTakeOut={() => takeOut.mutate(member)}
                  />
                ))}
              </ul>
            </Section>
            <Presence groupId={group.id} sessions={sessions} members={members} today={today} />
          </>
        )}
      </FormStack>
      {dialog === 'add' && <AddPupilDialog group={group} members={members} onClose={close} />}
      {dialog === 'change' && !hidden && (
        <GroupDialog
          schoolId={group.schoolId}
          group={group}
          start={formOfGroup(group)}
          onClose={close}
        />
      )}
    </Page>
  );
}
