/** What of a casus's log belongs to one version. Pure. */
import type { LogRecord } from './casus-records';

/**
 * The entries of a version: what names it, and what was decided in its draft, between the release before
 * it and its own.
 * @param log newest first, and so is what is given
 */
export const logOfVersion = (log: readonly LogRecord[], versionNumber: number): LogRecord[] => {
  const releaseOf = (wanted: (version: number) => boolean): number =>
    log.findIndex(
      ({ action, versionNumber: version }) =>
        action === 'released' && version !== null && wanted(version),
    );
  const own = releaseOf((version) => version === versionNumber);
  const before = releaseOf((version) => version < versionNumber);
  const end = before === -1 ? log.length : before;
  // A draft has no release of its own yet.
  return log.filter(({ versionNumber: named }, at) =>
    named === null ? at > own && at < end : named === versionNumber,
  );
};
