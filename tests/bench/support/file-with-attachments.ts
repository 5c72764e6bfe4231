/** A case file with large attachments of random bytes, and the file that carries it to another vault. */
import { randomFillSync } from 'node:crypto';
import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveManifest } from '../../../electron/contract/archive';
import { FileToken } from '../../../electron/contract/ids';
import type { FilePurpose } from '../../../electron/contract/shell';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { addAttachment } from '../../../electron/features/attachments/attachment-bytes';
import type { OpenContext } from '../../../electron/features/context';
import { dossierEntries } from '../../../electron/features/exchange/dossier-entries';
import { manifestHead } from '../../../electron/features/exchange/manifest-head';
import { writeArchive } from '../../../electron/features/exchange/write-archive';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { addFile } from './add-file';

const MEGABYTE = 1024 * 1024;

export const tokenFor = (
  { files }: Pick<OpenContext, 'files'>,
  path: string,
  purpose: FilePurpose,
): FileToken => {
  const byteLength = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return FileToken.parse(files.register({ path, purpose, name: 'meting.bin', byteLength }));
};

/** @returns the id of a case file with `count` attachments of `megabytes` each */
export const fileWithAttachments = async (
  context: OpenContext,
  {
    folder,
    count,
    megabytes,
  }: { readonly folder: string; readonly count: number; readonly megabytes: number },
): Promise<string> => {
  const { id: schoolId } = await createSchool(context, { name: 'De Meetlat', place: 'Verzonnen' });
  const { caseFileId } = await addFile(context, { schoolId, number: 0 });
  const source = join(folder, 'bron.bin');
  const piece = Buffer.alloc(MEGABYTE);
  for (let at = 0; at < count; at += 1) {
    rmSync(source, { force: true });
    for (let done = 0; done < megabytes; done += 1) appendFileSync(source, randomFillSync(piece));
    const token = tokenFor(context, source, 'attachment');
    await addAttachment(context, { caseFileId, noteId: null, token });
  }
  rmSync(source);
  return caseFileId;
};

/** Writes all of it to `path`, locked with six words. @returns those words */
export const carryTo = async (
  context: OpenContext,
  { caseFileId, path }: { readonly caseFileId: string; readonly path: string },
): Promise<string> => {
  const dossier = await collectDossier(context, { caseFileId, whole: false });
  const manifest = ArchiveManifest.parse({
    ...(await manifestHead(context, { expiresOn: null })),
    kind: 'handover',
    reader: 'leerkracht van groep 6',
    destroyBy: null,
    parts: ['pupil', 'attachments'],
    dossiers: [
      {
        id: dossier.id,
        path: 'dossiers/1.json',
        summary: { needs: '', works: '', avoid: '' },
        recordCount: dossier.records.length,
      },
    ],
  });
  const { passphrase } = await writeArchive(context, {
    token: tokenFor(context, path, 'saveArchive'),
    lock: { kind: 'passphrase' },
    manifest,
    ...dossierEntries(context, [{ path: 'dossiers/1.json', dossier }]),
    record: () => Promise.resolve(),
  });
  return passphrase ?? '';
};
