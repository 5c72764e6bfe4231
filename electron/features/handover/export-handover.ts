/** The `.casuskluis` file: what was shown and nothing else, of one file or of a class, in one archive. */
import type { z } from 'zod';
import type { ArchiveManifest } from '../../contract/archive';
import type { ParsedInputOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import type { OpenContext } from '../context';
import { dossierEntries } from '../exchange/dossier-entries';
import { manifestHead } from '../exchange/manifest-head';
import { writeArchive } from '../exchange/write-archive';
import type { Composed } from './compose';
import { composeLeaving } from './leaving';
import { recordHandover } from './record-handover';

type Export = (typeof handover)['handover.export'];
type Asked = ParsedInputOf<Export>;

const pathOf = (at: number): string => `dossiers/${at + 1}.json`;

const recordsIn = (leaving: readonly Composed[]): number =>
  leaving.reduce((all, { dossier }) => all + dossier.records.length, 0);

const manifestOf = async (
  context: OpenContext,
  { expiresOn, destroyBy, reader }: Asked,
  leaving: readonly Composed[],
): Promise<ArchiveManifest> => ({
  ...(await manifestHead(context, { expiresOn })),
  kind: 'handover',
  reader,
  destroyBy,
  parts: leaving[0]?.profile.content.parts ?? [],
  dossiers: leaving.map(({ dossier, composition }, at) => ({
    id: dossier.id,
    path: pathOf(at),
    summary: composition.summary,
    recordCount: dossier.records.length,
  })),
});

/**
 * Writes it to a picked place, and the log before it has its name.
 * @throws CodedError NOT_FOUND, TEXT_CHANGED, and those of `writeArchive`: then nothing is written, also not the log
 */
export const exportHandover = async (
  context: OpenContext,
  asked: Asked,
): Promise<z.input<Export['output']>> => {
  const leaving = await composeLeaving(context, asked);
  const manifest = await manifestOf(context, asked, leaving);
  const placed = leaving.map(({ dossier }, at) => ({ path: pathOf(at), dossier }));
  const written = await writeArchive(context, {
    token: asked.token,
    lock: asked.lock,
    manifest,
    ...dossierEntries(context, placed),
    record: (fileHash) =>
      recordHandover(context, leaving, {
        archiveId: manifest.id,
        madeAt: manifest.madeAt,
        reader: asked.reader,
        format: 'casuskluis',
        lock: asked.lock.kind === 'passphrase' ? 'passphrase' : 'key',
        fileHash,
        expiresOn: asked.expiresOn,
        destroyBy: asked.destroyBy,
      }),
  });
  return { ...written, dossierCount: leaving.length, recordCount: recordsIn(leaving) };
};
