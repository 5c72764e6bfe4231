import { z } from 'zod';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, ArchiveManifest } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import { isRecipient } from '../../sealed/keys';

/** Of every version that ever was and will be. */
const AnyManifest = z.looseObject({
  format: z.literal(ARCHIVE_FORMAT),
  formatVersion: z.number().int().min(1),
});

/**
 * A manifest that may be opened today.
 * @param json of the first entry
 * @param on today
 * @throws CodedError ARCHIVE_INVALID; ARCHIVE_NEWER where a later version of the app made it; ARCHIVE_EXPIRED
 */
export const readManifest = (json: unknown, on: string): ArchiveManifest => {
  const any = AnyManifest.safeParse(json);
  if (!any.success) throw new CodedError('ARCHIVE_INVALID');
  if (any.data.formatVersion > ARCHIVE_VERSION) throw new CodedError('ARCHIVE_NEWER');
  const { success, data: manifest } = ArchiveManifest.safeParse(json);
  if (!success) throw new CodedError('ARCHIVE_INVALID');
  const { recipient } = manifest.sender;
  if (recipient !== null && !isRecipient(recipient)) throw new CodedError('ARCHIVE_INVALID');
  if (manifest.expiresOn !== null && on > manifest.expiresOn) {
    throw new CodedError('ARCHIVE_EXPIRED');
  }
  return manifest;
};
