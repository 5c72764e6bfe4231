/** Casuses as they travel: what was released, without the source text and what was decided about it. */
import type { z } from 'zod';
import { ArchiveCasus } from '../../../contract/archive-composed-records';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ReadHandle } from '../../../vault/database/handles';
import { newestFirst } from '../../archive/collect-order';
import { textOf } from '../casus-findings';
import { selectReleased } from './archive-repository';
import type { ReleasedCasusRecord, WholeVersion } from './archive-repository';

type Travelling = ArchiveRecordOf<'casus'>;

const versionOf = (
  { content, ...version }: WholeVersion,
  { whole }: { readonly whole: boolean },
): z.input<typeof ArchiveCasus>['versions'][number] => ({
  ...version,
  // Why it was accepted is a decision of the sender's.
  meter: whole ? version.meter : { ...version.meter, acceptedReason: null },
  meeting: content.meeting,
  basis: content.basis,
  parts: content.parts.map((part) => ({
    section: part.section,
    heading: part.heading,
    partner: part.partner,
    text: textOf(part),
  })),
});

const recordOf = (
  { id, label, versions }: ReleasedCasusRecord,
  asked: { readonly whole: boolean },
): Travelling =>
  ArchiveCasus.parse({
    kind: 'casus',
    id,
    label,
    versions: (asked.whole ? versions : versions.slice(-1)).map((one) => versionOf(one, asked)),
  } satisfies z.input<typeof ArchiveCasus>);

/** Of a file outside the bin, last released first: the last version of each, or all. */
export const collectCasus = async (
  read: ReadHandle,
  { caseFileId, whole }: { readonly caseFileId: string; readonly whole: boolean },
): Promise<readonly Travelling[]> => {
  const released = await selectReleased(read, caseFileId);
  return newestFirst(released, ({ id, versions }) => [versions.at(-1)?.releasedAt ?? null, id]).map(
    (one) => recordOf(one, { whole }),
  );
};
