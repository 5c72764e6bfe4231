/** A picture of a trajectory as a file of its own: no name and no typed goal stands in it. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { PrintedPicture } from '../../contract/trajectory';
import { chartSvg } from '../../documents/chart-svg';
import type { ChartFile } from '../../documents/chart-svg';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { insertExport } from './exports-repository';
import { pictureTexts } from './pictures/picture-texts';
import { trajectoryPictures } from './pictures/trajectory-pictures';
import { getTrajectory, requireTrajectory } from './trajectory-service';

type Asked = z.output<typeof PrintedPicture>;
type Format = 'svg' | 'png';

/** @throws CodedError NOT_FOUND */
const goalNumber = async (context: OpenContext, { id, goalId }: Asked): Promise<number> => {
  const { goals } = await getTrajectory(context, id);
  const at = goals.findIndex((goal) => goal.id === goalId);
  if (at === -1) throw new CodedError('NOT_FOUND');
  return at + 1;
};

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const pictureFileName = async (
  context: OpenContext,
  { format, ...asked }: Asked & { readonly format: Format },
): Promise<{ fileName: string }> => ({
  fileName: pictureTexts.fileName(asked.kind, await goalNumber(context, asked), format),
});

/** For the main process, which writes or draws it. @throws CodedError NOT_FOUND, also for what was not scored */
export const pictureFile = async (context: OpenContext, asked: Asked): Promise<ChartFile> => {
  const number = await goalNumber(context, asked);
  const pictures = await trajectoryPictures(context, asked);
  const found = pictures.find(({ goalId, kind }) => goalId === asked.goalId && kind === asked.kind);
  if (found?.chart.kind !== 'chart') throw new CodedError('NOT_FOUND');
  return chartSvg(found.chart, { title: pictureTexts.fileTitle(asked.kind, number) });
};

type Exported = Asked & { readonly format: Format; readonly contentHash: string };

/** Records that a picture left the vault. @throws CodedError NOT_FOUND */
export const recordPictureExport = async (
  context: OpenContext,
  { id, format, contentHash: fileHash }: Exported,
): Promise<void> => {
  await requireTrajectory(context.read, id);
  await insertExport(context.write, {
    id: context.newId(),
    trajectoryId: id,
    what: 'picture',
    format,
    fileHash,
    now: moment(context.clock),
  });
};
