/** The published JSON Schema (draft 2020-12) of what is in a `.casuskluis` file, made from what the app itself checks. */
import { z } from 'zod';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  ArchiveDossier,
  ArchiveManifest,
  ArchiveSender,
  ReaderKeyFile,
} from '../../electron/contract/archive';
import { ArchiveRecord } from '../../electron/contract/archive-records';
import { ArrangementContent } from '../../electron/contract/arrangement-content';
import { Day, Moment } from '../../electron/contract/ids';
import { OppContent } from '../../electron/contract/opp-content';
import { ProfileContent } from '../../electron/contract/partnership-profile';
import { ArchivePrivateNotes, VaultExtras } from '../../electron/contract/vault-extras';

const named = {
  manifest: ArchiveManifest,
  dossier: ArchiveDossier,
  readerKey: ReaderKeyFile,
  privateNotes: ArchivePrivateNotes,
  vault: VaultExtras,
  sender: ArchiveSender,
  day: Day,
  moment: Moment,
  oppContent: OppContent,
  arrangementContent: ArrangementContent,
  partnershipForm: ProfileContent,
} as const;

/** Parts that stand by themselves under `#/$defs/<name>`; a record of a dossier under its kind. */
const published = z.registry<{ readonly id: string }>();
for (const [id, schema] of Object.entries(named)) published.add(schema, { id });
for (const record of ArchiveRecord.options) {
  published.add(record, { id: record.shape.kind.value });
}

/** @returns the text of the file, the same each time */
export const composeArchiveSchema = (): string => {
  const { $schema, ...rest } = z.toJSONSchema(
    z.union([ArchiveManifest, ArchiveDossier, ReaderKeyFile, ArchivePrivateNotes, VaultExtras]),
    {
      metadata: published,
      target: 'draft-2020-12',
      // The name of a rule of the app: rules come and go without a new version of the format.
      unrepresentable: ({ zodSchema }) =>
        zodSchema._zod.def.type === 'custom' ? { type: 'string' } : 'throw',
    },
  );
  const schema = {
    $schema,
    // A name, no address: nothing is fetched.
    $id: `urn:${ARCHIVE_FORMAT}:archive:${String(ARCHIVE_VERSION)}`,
    title: `Casuskluis archive, format version ${String(ARCHIVE_VERSION)}`,
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};
