import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HandoverComposition, HandoverProfileContent } from '../../../electron/contract/handover';
import type { HandoverPart } from '../../../electron/contract/handover-parts';
import { neverAlong, partOf } from '../../../electron/contract/handover-parts';
import { CaseFileId, FileToken, HandoverProfileId } from '../../../electron/contract/ids';
import { addAttachment } from '../../../electron/features/attachments/attachment-bytes';
import type { OpenContext } from '../../../electron/features/context';
import { compose, saveComposition } from '../../../electron/features/handover/compose-service';
import type {
  ComposedRecord,
  ProfileRecord,
} from '../../../electron/features/handover/handover-records';
import { saveProfile } from '../../../electron/features/handover/profiles-service';
import { builtInProfiles } from '../../../electron/features/handover/rules/built-in-profiles';
import type { TestVault } from '../support/open-test-vault';

export const profileIdOf = ({ id }: { readonly id: string }): HandoverProfileId =>
  HandoverProfileId.parse(id);

/** One that the app brings. */
export const builtIn = (reader: HandoverProfileContent['reader']): HandoverProfileId => {
  const found = builtInProfiles.find((profile) => profile.builtIn === reader);
  if (found === undefined) throw new Error('each reader has a profile');
  return profileIdOf(found);
};

export const profileContent = (change: Record<string, unknown> = {}): HandoverProfileContent =>
  HandoverProfileContent.parse({
    name: 'Eigen profiel',
    reader: 'nextTeacher',
    parts: ['pupil'],
    specialCategories: true,
    expiresAfterDays: 30,
    destroyAfterMonths: 12,
    ...change,
  });

export const makeProfile = (
  context: OpenContext,
  change: Record<string, unknown> = {},
): Promise<ProfileRecord> =>
  saveProfile(context, { id: null, version: 0, content: profileContent(change) });

/** That lets along these parts alone, with what they belong to. */
export const profileOf = async (
  context: OpenContext,
  ...parts: readonly HandoverPart[]
): Promise<HandoverProfileId> => {
  const all = ['pupil', ...parts.flatMap((part) => [partOf[part] ?? part, part])];
  const allowed = [...new Set(all)].filter((part) => part !== neverAlong);
  return profileIdOf(await makeProfile(context, { parts: allowed }));
};

type Of = { readonly caseFileId: string; readonly profileId: string };

/** As the screen saves it: over what is there. */
export const choose = async (
  context: OpenContext,
  { caseFileId, profileId }: Of,
  change: Record<string, unknown>,
): Promise<ComposedRecord> => {
  const { composition, version } = await compose(context, { caseFileId, profileId });
  return saveComposition(context, {
    caseFileId: CaseFileId.parse(caseFileId),
    profileId: HandoverProfileId.parse(profileId),
    version,
    composition: HandoverComposition.parse({ ...composition, ...change }),
  });
};

/** The keys of what goes along. */
export const goingOf = ({ items }: ComposedRecord): readonly string[] =>
  items.filter(({ goes }) => goes).map(({ key }) => key);

export const itemOf = ({ items }: ComposedRecord, part: HandoverPart) => {
  const found = items.find((item) => item.part === part);
  if (found === undefined) throw new Error(`nothing of ${part}`);
  return found;
};

/** A place to write to, as the main process hands it over. */
export const placeFor = ({ context, folder }: TestVault, name = 'overdracht.casuskluis') => {
  const path = join(folder, name);
  const registered = { path, purpose: 'saveArchive', name, byteLength: 0 } as const;
  return { path, token: FileToken.parse(context.files.register(registered)) };
};

export const attach = async (
  { context, folder }: TestVault,
  caseFileId: string,
  name: string,
): Promise<void> => {
  const path = join(folder, 'bron.png');
  writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
  const { size: byteLength } = statSync(path);
  const token = context.files.register({ path, purpose: 'attachment', name, byteLength });
  await addAttachment(context, {
    caseFileId: CaseFileId.parse(caseFileId),
    noteId: null,
    token: FileToken.parse(token),
  });
};
