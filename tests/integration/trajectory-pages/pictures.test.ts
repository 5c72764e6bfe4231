import { describe, expect, it } from 'vitest';
import { TrajectoryGoalId } from '../../../electron/contract/ids';
import { TrajectoryPicture } from '../../../electron/contract/trajectory-record';
import {
  pictureFile,
  pictureFileName,
  recordPictureExport,
} from '../../../electron/features/trajectory/export-picture';
import { trajectoryPictures } from '../../../electron/features/trajectory/pictures/trajectory-pictures';
import { goalIdOf, idOf, running } from '../trajectory/support';
import { openTestVault } from '../support/open-test-vault';
import { scored } from './support';

describe('the pictures of a trajectory', () => {
  it('show what was scored, with its table', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await scored(context);
    const pictures = await trajectoryPictures(context, { id: trajectory.id });
    expect(pictures.map(({ kind }) => kind)).toEqual(['progress', 'disagreement', 'moments']);
    for (const picture of pictures) TrajectoryPicture.parse(picture);
    const [progress] = pictures;
    expect(progress?.table.kind === 'table' && progress.table.rows[1]).toEqual([
      '1',
      '3 (3 ontbreken)',
      '2 (4 ontbreken)',
      'geen score',
    ]);
  });

  it('are none while nothing was scored', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    expect(await trajectoryPictures(context, { id: trajectory.id })).toEqual([]);
  });
});

describe('a picture as a file', () => {
  it('holds neither the name of the pupil nor the typed goal, nor does the name of the file', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await scored(context);
    const asked = { id: idOf(trajectory), goalId: goalIdOf(trajectory), kind: 'progress' } as const;
    const { svg, width, height } = await pictureFile(context, asked);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).toContain('<title id="title">Voortgang per week, doel 1</title>');
    expect(svg).not.toContain('Noor');
    expect(await pictureFileName(context, { ...asked, format: 'png' })).toEqual({
      fileName: 'traject-doel-1-voortgang.png',
    });
  });

  it('is not there for a goal that was not scored, or is of another trajectory', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const goalId = goalIdOf(trajectory);
    const asked = { id: idOf(trajectory), goalId, kind: 'progress' } as const;
    await expect(pictureFile(context, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = TrajectoryGoalId.parse(context.newId());
    await expect(
      pictureFileName(context, { ...asked, goalId: other, format: 'svg' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is recorded with its hash when it left', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await scored(context);
    await recordPictureExport(context, {
      id: idOf(trajectory),
      goalId: goalIdOf(trajectory),
      kind: 'progress',
      format: 'svg',
      contentHash: 'c'.repeat(64),
    });
    expect(
      await context
        .read('trajectory_exports')
        .select('trajectory_id', 'what', 'format', 'file_hash'),
    ).toEqual([
      {
        trajectory_id: trajectory.id,
        what: 'picture',
        format: 'svg',
        file_hash: 'c'.repeat(64),
      },
    ]);
  });
});
