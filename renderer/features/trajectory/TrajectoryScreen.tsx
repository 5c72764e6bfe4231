import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { CaseFileId, TrajectoryId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { PageTabs } from '../../ui/PageTabs';
import { useCaseFile, useMarkOpened } from '../case-files/use-case-files';
import {
  ConsolidationPanel,
  GoalsPart,
  PicturesPanel,
  PlanPart,
  SkillCardPanel,
  TalksPanel,
} from './panels';
import { trajectoryTexts as texts } from './texts';
import classes from './Trajectory.module.css';
import { trajectoryHref, trajectoryParts } from './trajectory-address';
import type { TrajectoryPart } from './trajectory-address';
import { TrajectoryHead } from './TrajectoryHead';
import { useTrajectory } from './use-trajectory';

type TrajectoryScreenProps = {
  readonly caseFileId: CaseFileId;
  readonly trajectoryId: TrajectoryId;
};

type PanelProps = { readonly trajectory: Trajectory };
const panels: Readonly<Record<TrajectoryPart, (props: PanelProps) => ReactNode>> = {
  plan: PlanPart,
  doelen: GoalsPart,
  kaart: SkillCardPanel,
  beelden: PicturesPanel,
  gesprekken: TalksPanel,
  borging: ConsolidationPanel,
};

const Search = z.object({ deel: z.enum(trajectoryParts) });

/** The part that the address names; the plan where it names none. */
const usePart = (): TrajectoryPart =>
  Search.safeParse(useSearch({ strict: false })).data?.deel ?? 'plan';

/** A trajectory has the window to itself: its plan, goals, card, pictures, talks and what comes after. */
export function TrajectoryScreen({ caseFileId, trajectoryId }: TrajectoryScreenProps) {
  const { data: file } = useCaseFile(caseFileId);
  const { data: trajectory, error } = useTrajectory(trajectoryId);
  const { nameOf } = usePrivacy();
  const active = usePart();
  useMarkOpened(caseFileId);
  const Panel = panels[active];
  const pupilName = file === undefined ? '' : displayNameOf(file.pupil.name);
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/traject`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      {error !== null && trajectory === undefined && <CodeNote error={error} />}
      {trajectory !== undefined && file !== undefined && (
        <>
          <TrajectoryHead
            trajectory={trajectory}
            name={nameOf({
              codeName: file.codeName,
              pupilName: pupilName === '' ? file.codeName : pupilName,
            })}
            archived={file.status === 'archived'}
          />
          <PageTabs
            label={texts.parts}
            tabs={trajectoryParts.map((part) => ({
              href: trajectoryHref({ caseFileId, id: trajectoryId, part }),
              label: texts.part(part),
              active: part === active,
            }))}
          />
          <Panel key={trajectory.id} trajectory={trajectory} />
        </>
      )}
    </div>
  );
}
