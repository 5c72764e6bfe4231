/** What the pages of a trajectory are made from. */
import type { PictureInput } from '../pictures/picture-input';
import type { PictureRecord } from '../pictures/trajectory-pictures';
import type { TrajectoryRecord } from '../trajectory-records';

export type PrintedPresence = {
  readonly on: string;
  readonly who: 'pupil' | 'guardian';
  readonly presence: 'present' | 'absent';
};

export type PrintedTrajectory = {
  readonly trajectory: TrajectoryRecord;
  /** The pupil's name, above every page; and how the pupil is called. */
  readonly header: string;
  readonly calledName: string;
  readonly className: string | null;
  readonly schoolName: string;
  /** By id, of the guardians of the file. */
  readonly guardians: ReadonlyMap<string, string>;
  /** Null before it starts. */
  readonly figures: PictureInput | null;
  readonly pictures: readonly PictureRecord[];
  /** By day. */
  readonly presence: readonly PrintedPresence[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};
