import { ActionIcon, Button, Select } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '../../../electron/contract/casus-words';
import type { TrajectoryGroupId } from '../../../electron/contract/ids';
import { presences } from '../../../electron/contract/trajectory-groups';
import type { GroupMember, PresenceAt } from '../../../electron/contract/trajectory-groups';
import { usePrivacy } from '../../app/privacy';
import { IconArrowLeft, IconArrowRight, IconCheck } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import classes from './Groups.module.css';
import { sessionNow } from './member-facts';
import { presenceTexts as texts } from './texts';
import { useSetPresence } from './use-groups';

type PresenceProps = {
  readonly groupId: TrajectoryGroupId;
  readonly sessions: readonly string[];
  readonly members: readonly GroupMember[];
  readonly today: string;
};

/** Who was there, day by day, by one click each. */
export function Presence({ groupId, sessions, members, today }: PresenceProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { nameOf } = usePrivacy();
  const day = sessions.find((each) => each === chosen) ?? sessionNow(sessions, today);
  if (day === null) return <Section title={texts.title} text={texts.none} />;
  const at = sessions.indexOf(day);
  const withGuardian = members.some((member) => member.withGuardian);
  const go = (to: number): void => setChosen(sessions[to] ?? day);
  return (
    <Section title={texts.title} text={texts.text}>
      <div className={classes.session}>
        <ActionIcon aria-label={texts.previous} disabled={at === 0} onClick={() => go(at - 1)}>
          <IconArrowLeft />
        </ActionIcon>
        <Select
          aria-label={texts.session}
          allowDeselect={false}
          data={sessions.map((value) => ({ value, label: dayInWords(value) }))}
          value={day}
          onChange={setChosen}
        />
        <ActionIcon
          aria-label={texts.next}
          disabled={at === sessions.length - 1}
          onClick={() => go(at + 1)}
        >
          <IconArrowRight />
        </ActionIcon>
      </div>
      <table className={classes.presence} aria-label={texts.table(dayInWords(day))}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.pupil}</th>
            {withGuardian && <th scope="col">{texts.guardian}</th>}
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.trajectoryId}>
              <th scope="row">{nameOf(member)}</th>
              <td>
                <WhoWasThere {...{ groupId, member, day, today }} who="pupil" />
              </td>
              {withGuardian && (
                <td>
                  {member.withGuardian && (
                    <WhoWasThere {...{ groupId, member, day, today }} who="guardian" />
                  )}
                </td>
              )}
              <td className={classes.quiet}>{totalsOf(member)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const totalsOf = ({ presence }: GroupMember): string => {
  const ofPupil = presence.filter(({ who }) => who === 'pupil');
  const present = ofPupil.filter((each) => each.presence === 'present');
  return texts.totals(present.length, ofPupil.length);
};

type WhoWasThereProps = {
  readonly groupId: TrajectoryGroupId;
  readonly member: GroupMember;
  readonly day: string;
  readonly today: string;
  readonly who: PresenceAt['who'];
};

/** Two buttons; the one that is pressed says how it was, and pressed again it is open again. */
function WhoWasThere({ groupId, member, day, today, who }: WhoWasThereProps) {
  const { nameOf } = usePrivacy();
  const set = useSetPresence(groupId);
  const { trajectoryId, sessions } = member;
  if (!sessions.includes(day)) return <span className={classes.quiet}>{texts.notThat}</span>;
  if (day > today) return <span className={classes.quiet}>{texts.notYet}</span>;
  const recorded = member.presence.find((each) => each.on === day && each.who === who);
  return (
    <div className={classes.choices}>
      {presences.map((presence) => {
        const pressed = recorded?.presence === presence;
        return (
          <Button
            key={presence}
            variant={pressed ? 'filled' : 'default'}
            className={classes.choice}
            aria-pressed={pressed}
            aria-label={texts.label(nameOf(member), who, presence)}
            leftSection={pressed ? <IconCheck size={18} /> : undefined}
            onClick={() =>
              set.mutate({ trajectoryId, on: day, who, presence: pressed ? null : presence })
            }
          >
            {texts.presence[presence]}
          </Button>
        );
      })}
    </div>
  );
}
