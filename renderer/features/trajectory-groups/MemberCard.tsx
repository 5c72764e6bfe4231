import { ActionIcon } from '@mantine/core';
import type { GroupMember } from '../../../electron/contract/trajectory-groups';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { IconX } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Tag } from '../../ui/Tag';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { statusTones } from '../trajectory/status-tones';
import { trajectoryHref } from '../trajectory/trajectory-address';
import { GoalRows } from './GoalRows';
import classes from './Groups.module.css';
import { missingNow } from './member-facts';
import { groupTexts as texts } from './texts';
import { WeekTable } from './WeekTable';

type MemberCardProps = {
  readonly member: GroupMember;
  readonly onTakeOut: () => void;
};

/** A pupil with the goals: lines, this week's figures, what is missing, and the way to the card. */
export function MemberCard({ member, onTakeOut }: MemberCardProps) {
  const { nameOf } = usePrivacy();
  const { caseFileId, trajectoryId: id, goals, status, currentWeek, yearGroup } = member;
  const shown = useShownTexts(
    caseFileId,
    goals.map(({ text }) => text),
  );
  const name = nameOf(member);
  const words = goals.map((_goal, at) => shown?.[at] ?? texts.goalHidden);
  const isScored = status !== 'preparing';
  return (
    <Card
      as="li"
      title={name}
      aside={
        <ActionIcon aria-label={texts.takeOut(name)} onClick={onTakeOut}>
          <IconX />
        </ActionIcon>
      }
    >
      <div className={classes.facts}>
        <Tag tone={statusTones[status]}>{texts.statuses[status]}</Tag>
        {yearGroup !== null && <span>{texts.yearGroup(yearGroup)}</span>}
        {status === 'running' && (
          <span>{currentWeek === null ? texts.noWeek : texts.week(currentWeek)}</span>
        )}
        <Link
          href={trajectoryHref({ caseFileId, id, part: isScored ? 'kaart' : 'doelen' })}
          className={classes.link}
        >
          {isScored ? texts.toCard : texts.toPlan}
          <VisuallyHidden> {texts.ofName(name)}</VisuallyHidden>
        </Link>
      </div>
      {goals.length === 0 && <p className={classes.quiet}>{texts.noGoals}</p>}
      {goals.length > 0 && isScored && (
        <>
          <GoalRows member={member} name={name} words={words} />
          {currentWeek !== null && <Missing member={member} />}
          <WeekTable member={member} words={words} />
        </>
      )}
      {goals.length > 0 && !isScored && (
        <>
          <ul className={classes.goals}>
            {words.map((text, at) => (
              <li key={goals[at]?.goalId}>{text}</li>
            ))}
          </ul>
          <p className={classes.quiet}>{texts.waiting}</p>
        </>
      )}
    </Card>
  );
}

function Missing({ member }: Pick<MemberCardProps, 'member'>) {
  const missing = missingNow(member);
  return (
    <p className={classes.missing} data-missing={missing.length > 0 || undefined}>
      {missing.length === 0 ? texts.nothingMissing : texts.missing(missing)}
    </p>
  );
}
