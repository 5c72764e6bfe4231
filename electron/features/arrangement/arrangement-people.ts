/** Whom the requests of a file ask for, as it was typed: for fields elsewhere that ask the same. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectArrangementsOfFile } from './arrangement-repository';

/** As it was typed, names too; of the newest request first. Nothing for an unknown file. */
export const expertsInArrangements = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly string[]> =>
  (await selectArrangementsOfFile(read, caseFileId)).flatMap(({ content }) => [
    content.expertise,
    ...content.costs.flatMap((row) => (row.kind === 'hours' ? [row.what] : [])),
  ]);
