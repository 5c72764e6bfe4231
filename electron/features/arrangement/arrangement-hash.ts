/** The hash of a request: over its text and the form that it answers. */
import { createHash } from 'node:crypto';
import { ArrangementContent } from '../../contract/arrangement-content';
import { ProfileContent } from '../../contract/partnership-profile';
import type { ArrangementContentRecord, ProfileContentRecord } from './arrangement-records';

/** As many digits as are printed. */
const SHORT = 8;

/** SHA-256, 64 hex digits, over the fields in the order of the schema; where text came from is no part of it. */
export const arrangementHash = (
  content: ArrangementContentRecord,
  profile: ProfileContentRecord,
): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        [ArrangementContent.parse(content), ProfileContent.parse(profile)],
        (key, part: unknown) => (key === 'sources' ? undefined : part),
      ),
    )
    .digest('hex');

/** As on paper. */
export const shortHash = (hash: string): string => hash.slice(0, SHORT);
