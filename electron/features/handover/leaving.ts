// Threat: between the moment at which a person looked and the moment at which it leaves, something was changed or
// added. So the hash of what was shown comes along, and what differs from it doesn't leave.
import { CodedError } from '../../contract/coded-error';
import type { HandoverAsked } from '../../contract/handover';
import type { OpenContext } from '../context';
import { composedOf } from './compose-service';
import type { Composed } from './compose';
import type { LogRecord } from './handover-records';
import type { StoredHandover } from './handovers-repository';

type Asked = Pick<HandoverAsked, 'files' | 'profileId'>;

/** What leaves of each file, in the order asked. @throws CodedError NOT_FOUND, TEXT_CHANGED */
export const composeLeaving = async (
  context: OpenContext,
  { files, profileId }: Asked,
): Promise<readonly Composed[]> => {
  const leaving = new Map<string, Composed>();
  for (const { caseFileId, shownHash } of files) {
    const composed =
      leaving.get(caseFileId) ?? (await composedOf(context, { caseFileId, profileId }));
    if (composed.shownHash !== shownHash) throw new CodedError('TEXT_CHANGED');
    leaving.set(caseFileId, composed);
  }
  return [...leaving.values()];
};

/** Parts that a file of pages doesn't hold: an attachment has bytes of its own. */
const partsOnPages = (format: LogRecord['format'], part: string): boolean =>
  format === 'casuskluis' || part !== 'attachments';

type Made = Pick<
  StoredHandover,
  'archiveId' | 'madeAt' | 'reader' | 'format' | 'lock' | 'fileHash' | 'expiresOn' | 'destroyBy'
>;

/** The rows of the log of one file that was made: one per case file. By part and count, and no text of it. */
export const logRowsOf = (
  leaving: readonly Composed[],
  made: Made,
  newId: () => string,
): readonly Omit<StoredHandover, 'receivedOn' | 'guardiansCopyOn'>[] =>
  leaving.map(({ dossier, profile, items }) => {
    const going = items.filter(({ goes, part }) => goes && partsOnPages(made.format, part));
    const counts = new Map<StoredHandover['parts'][number]['part'], number>();
    for (const { part } of going) counts.set(part, (counts.get(part) ?? 0) + 1);
    return {
      ...made,
      id: newId(),
      caseFileId: dossier.id,
      readerKind: profile.content.reader,
      profileName: profile.content.name,
      parts: [...counts].map(([part, count]) => ({ part, items: count })),
      added: going
        .filter(({ reason }) => reason !== '')
        .map(({ part, reason }) => ({ part, reason })),
    };
  });
