import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../contract/archive';
import type { ArchiveManifest } from '../../contract/archive';
import { Day, Moment } from '../../contract/ids';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSettings } from '../settings/settings-service';
import { selectIdentity } from './identity-repository';

export type ManifestHead = Pick<
  ArchiveManifest,
  'format' | 'formatVersion' | 'id' | 'madeAt' | 'sender' | 'expiresOn'
>;

/** What each file of this vault begins with: a fresh id, who made it and when, and until when it may be opened. */
export const manifestHead = async (
  { read, clock, newId }: OpenContext,
  { expiresOn }: { readonly expiresOn: string | null },
): Promise<ManifestHead> => {
  const { sender, key } = await selectIdentity(read);
  const { ownRole: role } = await getSettings(read);
  return {
    format: ARCHIVE_FORMAT,
    formatVersion: ARCHIVE_VERSION,
    id: newId(),
    madeAt: Moment.parse(moment(clock)),
    sender: { ...sender, role, recipient: key?.recipient ?? null },
    expiresOn: Day.nullable().parse(expiresOn),
  };
};
