import { Button, Select } from '@mantine/core';
import { TrajectoryGroupId } from '../../../../electron/contract/ids';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { usePrivacy, useShownTexts } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { Card } from '../../../ui/Card';
import { useCaseFile } from '../../case-files/use-case-files';
import { useGroups, useTrajectoryChange } from '../use-trajectory';
import { NewWeeks } from './NewWeeks';
import classes from './Plan.module.css';
import { planTexts } from './texts';
import { WeekList } from './WeekList';

const texts = planTexts.weeks;

type SchedulePanelProps = {
  readonly trajectory: Trajectory;
  /** Only to be read. */
  readonly fixed: boolean;
};

/** Which weeks count, which don't and why; and what stands in the way of knowing. */
export function SchedulePanel({ trajectory, fixed }: SchedulePanelProps) {
  const go = useGo();
  const { weeks, yearsWithoutHolidays } = trajectory.schedule;
  const first = weeks.find(({ number }) => number > 0)?.days[0];
  const last = weeks.at(-1)?.days.at(-1);
  return (
    <>
      {yearsWithoutHolidays.map((year) => (
        <Callout
          key={year}
          kind="warn"
          title={texts.noHolidays(year)}
          action={
            <Button variant="default" onClick={() => go('/instellingen?deel=vakanties')}>
              {texts.toHolidays}
            </Button>
          }
        >
          {texts.noHolidaysText}
        </Callout>
      ))}
      {!fixed && <NewWeeks trajectory={trajectory} />}
      <Card title={texts.title}>
        {first === undefined || last === undefined ? (
          <p className={classes.quiet}>{texts.none}</p>
        ) : (
          <>
            <p className={classes.quiet}>{texts.lead(first, last)}</p>
            <WeekList trajectory={trajectory} fixed={fixed} />
          </>
        )}
      </Card>
      <GroupChoice trajectory={trajectory} fixed={fixed} />
    </>
  );
}

const NO_GROUP = 'none';

/** Nothing where the school has no groups. */
function GroupChoice({ trajectory, fixed }: SchedulePanelProps) {
  const { data: file } = useCaseFile(trajectory.caseFileId);
  const { data: groups } = useGroups(file?.schoolId ?? null);
  const { hidden } = usePrivacy();
  const { run, pending } = useTrajectoryChange(trajectory);
  // What a person called a group may hold a name.
  const names = useShownTexts(
    null,
    (groups ?? []).map(({ draft }) => draft.name),
  );
  if (groups === undefined || (groups.length === 0 && trajectory.groupId === null)) return null;
  return (
    <Card>
      <Select
        label={planTexts.group}
        description={planTexts.groupHelp}
        allowDeselect={false}
        disabled={fixed || hidden || pending}
        data={[
          { value: NO_GROUP, label: planTexts.noGroup },
          ...groups.map(({ id }, at) => ({ value: id, label: names?.[at] ?? '…' })),
        ]}
        value={trajectory.groupId ?? NO_GROUP}
        onChange={(chosen) => {
          const groupId =
            chosen === null || chosen === NO_GROUP ? null : TrajectoryGroupId.parse(chosen);
          void run(({ id }) => api.trajectory.setGroup({ id, groupId }));
        }}
      />
    </Card>
  );
}
