/** Opens a picked file: checked as a whole, shown, and kept in memory until a person takes it over or closes it. */
import { open } from 'node:fs/promises';
import type { z } from 'zod';
import type { ArchiveManifest } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { exchange, OpenedArchive } from '../../contract/exchange';
import { LOCK_BYTES, lockOf } from '../../sealed/sealed-head';
import type { ReadHandle } from '../../vault/database/handles';
import { normalisePassphrase } from '../../vault/keys/passphrase';
import { questionOf, takenAnswerAt, takenQuestionAt } from '../consultation/asked-question';
import type { OpenContext } from '../context';
import { today } from '../days';
import { isKnownHandover } from '../handover/known-handover';
import { receivedBefore } from '../receiving/received-before';
import { runArchiveJob } from './archive-job';
import { selectSecretKey } from './identity-repository';
import { keepOpen } from './opened-archives';
import { readArchive } from './read-archive';
import type { ReadArchive } from './read-archive';

type Opened = z.input<typeof OpenedArchive>;

const readStart = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, 'r').catch(() => {
    throw new CodedError('FILE_UNREADABLE');
  });
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(LOCK_BYTES), { position: 0 });
    return buffer.subarray(0, bytesRead);
  } catch {
    throw new CodedError('FILE_UNREADABLE');
  } finally {
    await handle.close();
  }
};

/**
 * How a picked file is locked; with a key it may be for somebody else.
 * @throws CodedError FILE_TOKEN_UNKNOWN, FILE_UNREADABLE, ARCHIVE_NOT_SEALED
 */
export const inspectArchive = async (
  { files }: Pick<OpenContext, 'files'>,
  token: string,
): Promise<{ readonly lock: 'passphrase' | 'key' }> => {
  const lock = lockOf(await readStart(files.resolve(token, 'archive').path));
  if (lock === null) throw new CodedError('ARCHIVE_NOT_SEALED');
  return { lock };
};

/** When the same file was taken over; null: never, or it is of a kind that is taken as often as one likes. */
const takenBefore = (read: ReadHandle, { kind, id }: ArchiveManifest): Promise<string | null> => {
  if (kind === 'handover') return receivedBefore(read, id);
  if (kind === 'casusQuestion') return takenQuestionAt(read, id);
  if (kind === 'casusAnswer') return takenAnswerAt(read, id);
  return Promise.resolve(null);
};

type Content = Pick<Opened, 'question' | 'answer' | 'receipt'>;

const contentOf = async (read: ReadHandle, manifest: ArchiveManifest): Promise<Content> => {
  const content: Content = { question: null, answer: null, receipt: null };
  if (manifest.kind === 'casusQuestion') {
    const { casus, question } = manifest;
    return { ...content, question: { casus, question } };
  }
  if (manifest.kind === 'casusAnswer') {
    const question = await questionOf(read, manifest.of);
    return { ...content, answer: { answer: manifest.answer, question } };
  }
  if (manifest.kind === 'receipt') {
    const { receivedOn, dossierCount, recordCount, of } = manifest;
    const known = await isKnownHandover(read, of);
    return { ...content, receipt: { receivedOn, dossierCount, recordCount, known } };
  }
  return content;
};

const toOpened = async (
  read: ReadHandle,
  { manifest, fileHash, byteLength }: ReadArchive,
): Promise<Opened> => {
  const { id, kind, sender, madeAt, expiresOn } = manifest;
  return {
    id,
    kind,
    sender,
    madeAt,
    expiresOn,
    fileHash,
    byteLength,
    takenBeforeAt: await takenBefore(read, manifest),
    ...(await contentOf(read, manifest)),
  };
};

/**
 * Reads a picked file to its end, checks all of it and keeps it open; saves nothing.
 * @throws CodedError as the contract lists
 */
export const openArchive = async (
  context: OpenContext,
  { token, passphrase }: ParsedInputOf<(typeof exchange)['exchange.open']>,
): Promise<Opened> => {
  const { path } = context.files.resolve(token, 'archive');
  const file = {
    path,
    on: today(context.clock),
    keys: {
      passphrase: passphrase === null ? null : normalisePassphrase(passphrase),
      identity: await selectSecretKey(context.read),
    },
  };
  const read = await runArchiveJob((job) => readArchive(file, job), context, 'import');
  const opened = await toOpened(context.read, read);
  keepOpen(file, read);
  return opened;
};
