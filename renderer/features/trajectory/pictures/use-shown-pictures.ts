import type { TrajectoryPicture } from '../../../../electron/contract/trajectory-record';
import { useShownDocument } from '../../casus/release/use-shown-document';

/**
 * Pictures as they may be shown now: the names of moments are typed, and may hold anything.
 * @returns null while that is being found out
 */
export const useShownPictures = (
  caseFileId: string,
  pictures: readonly TrajectoryPicture[] | undefined,
): readonly TrajectoryPicture[] | null => {
  const shown = useShownDocument(
    caseFileId,
    pictures === undefined
      ? null
      : { title: '', kicker: '', blocks: pictures.flatMap(({ chart, table }) => [chart, table]) },
  );
  if (pictures === undefined || shown === null) return null;
  return pictures.map((picture, at) => ({
    ...picture,
    chart: shown.blocks[2 * at] ?? picture.chart,
    table: shown.blocks[2 * at + 1] ?? picture.table,
  }));
};
