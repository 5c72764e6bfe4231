import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Trajectory, TrajectoryWeek } from '../../../../electron/contract/trajectory-record';
import { Callout } from '../../../ui/Callout';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { dayOf } from '../../notes/moments';
import { trajectoryDraftPlace } from '../trajectory-draft';
import { isInWeek } from '../week-now';
import { ReadReflection } from './ReadReflection';
import classes from './Talks.module.css';
import { weekOfDraft } from './talks-draft';
import { talksWork } from './talks-work';
import { talksTexts } from './texts';
import { WriteReflection } from './WriteReflection';

const texts = talksTexts.weeks;

type WeekReflectionsProps = { readonly trajectory: Trajectory; readonly writes: boolean };

/** A row for each week; one is open at a time, and another opens once that one is saved. */
export function WeekReflections({ trajectory, writes }: WeekReflectionsProps) {
  const client = useQueryClient();
  const { reflection: keepers } = talksWork(client, trajectory);
  const [today] = useState(() => dayOf(new Date()));
  const [open, setOpen] = useOpenWeek(trajectory);
  const [waits, setWaits] = useState(false);
  const toggle = async (week: number): Promise<void> => {
    const saved = await keepers.flush();
    setWaits(!saved);
    if (saved) setOpen(open === week ? null : week);
  };
  return (
    <Section title={texts.title} text={texts.text}>
      {waits && (
        <Callout kind="warn" role="alert">
          {texts.waits}
        </Callout>
      )}
      <ul className={classes.weeks} aria-label={texts.list}>
        {trajectory.schedule.weeks.map((week) => (
          <WeekRow
            key={week.number}
            week={week}
            current={isInWeek(today, week.monday)}
            written={trajectory.reflections.some((one) => one.week === week.number)}
            open={open === week.number}
            onToggle={() => void toggle(week.number)}
          >
            {writes ? (
              <WriteReflection trajectory={trajectory} week={week.number} />
            ) : (
              <ReadReflection trajectory={trajectory} week={week.number} />
            )}
          </WeekRow>
        ))}
      </ul>
    </Section>
  );
}

/** Which week is open; at first the one that was being written, where there is one. */
const useOpenWeek = (trajectory: Trajectory) => {
  const client = useQueryClient();
  const [place] = useState(() => trajectoryDraftPlace(trajectory, 'trajectoryReflection'));
  const stored = useStoredDraft(place);
  const [open, setOpen] = useState<number | null>(
    () => talksWork(client, trajectory).reflection.unsaved('content')?.week ?? null,
  );
  const drafted = weekOfDraft(stored?.payload);
  useEffect(() => {
    if (drafted !== null) setOpen((now) => now ?? drafted);
  }, [drafted]);
  return [open, setOpen] as const;
};

type WeekRowProps = {
  readonly week: TrajectoryWeek;
  readonly current: boolean;
  readonly written: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

function WeekRow({ week, current, written, open, onToggle, children }: WeekRowProps) {
  const id = useId();
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <li className={classes.week} aria-current={current ? 'date' : undefined}>
      <h3 className={classes.weekHead}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <Chevron size={20} />
          <span className={classes.weekName}>{texts.name(week.number)}</span>
          <span className={classes.weekDays}>{texts.days(week)}</span>
          <span className={classes.tags}>
            {current && <Tag tone="petrol">{texts.now}</Tag>}
            {written && <Tag>{texts.written}</Tag>}
          </span>
        </button>
      </h3>
      <div id={id} className={classes.weekBody} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
