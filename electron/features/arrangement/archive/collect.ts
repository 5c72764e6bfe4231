/** Requests as they travel. */
import type { z } from 'zod';
import { ArchiveArrangement } from '../../../contract/archive-composed-records';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ReadHandle } from '../../../vault/database/handles';
import { selectArrangement, selectArrangementsOfFile } from '../arrangement-repository';
import type { StoredArrangement } from '../arrangement-repository';
import { selectSteps } from '../arrangement-steps-repository';
import { selectTexts } from './archive-repository';

type Travelling = ArchiveRecordOf<'arrangement'>;

const wholeOf = async (read: ReadHandle, stored: StoredArrangement): Promise<Travelling> => {
  const { caseFileId: _file, version: _version, deletedAt: _deletedAt, ...own } = stored;
  const steps = (await selectSteps(read, [stored.id])).get(stored.id) ?? [];
  const record: z.input<typeof ArchiveArrangement> = {
    ...own,
    kind: 'arrangement',
    texts: await selectTexts(read, stored.id),
    steps: steps.toReversed(),
  };
  return ArchiveArrangement.parse(record);
};

/** Of a file outside the bin, newest first. */
export const collectArrangements = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly Travelling[]> => {
  const records: Travelling[] = [];
  for (const stored of await selectArrangementsOfFile(read, caseFileId)) {
    records.push(await wholeOf(read, stored));
  }
  return records;
};

/** One, also from the bin, with how often it was saved. */
export const collectArrangement = async (
  read: ReadHandle,
  id: string,
): Promise<{ readonly version: number; readonly record: Travelling } | undefined> => {
  const stored = await selectArrangement(read, id);
  return stored === undefined
    ? undefined
    : { version: stored.version, record: await wholeOf(read, stored) };
};
