import type { HandlersOf } from '../../contract/contract';
import type { internalTrajectory } from '../../contract/internal';
import type { trajectory } from '../../contract/trajectory';
import type { OpenContext } from '../context';
import { pictureFile, pictureFileName, recordPictureExport } from './export-picture';
import { trajectoryPictures } from './pictures/trajectory-pictures';
import {
  previewTrajectory,
  printTrajectory,
  recordTrajectoryExport,
  trajectoryDocx,
  trajectoryFileName,
} from './print-trajectory';

/** What of a trajectory is drawn or printed; the rest is in trajectory-handlers.ts. */
export const trajectoryPagesHandlers: Pick<
  HandlersOf<typeof trajectory, OpenContext>,
  'trajectory.pictures' | 'trajectory.preview'
> = {
  'trajectory.pictures': trajectoryPictures,
  'trajectory.preview': previewTrajectory,
};

/** Only the main process calls these. */
export const internalTrajectoryHandlers: HandlersOf<typeof internalTrajectory, OpenContext> = {
  'internal.trajectoryFileName': trajectoryFileName,
  'internal.trajectoryPrint': printTrajectory,
  'internal.trajectoryDocx': trajectoryDocx,
  'internal.trajectoryExported': async (context, input) => {
    await recordTrajectoryExport(context, input);
    return {};
  },
  'internal.trajectoryPictureName': pictureFileName,
  'internal.trajectoryPicture': pictureFile,
  'internal.trajectoryPictureExported': async (context, input) => {
    await recordPictureExport(context, input);
    return {};
  },
};
