// Threat: an own export holds all there is, open for who has its words. So it leaves as one locked stream, which the
// vault process writes while the main process prints; what fails or is stopped leaves nothing, and the record under
// the meldcode is no part of any dossier.
import type { z } from 'zod';
import { CaseFileId } from '../../contract/ids';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { internalOwnExport } from '../../contract/internal-handover';
import type { WrittenArchive } from '../../contract/exchange';
import { getCaseFileRow, listCaseFiles } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { cancelArchiveJob } from '../exchange/archive-job';
import { manifestHead } from '../exchange/manifest-head';
import { writeArchive } from '../exchange/write-archive';
import { listPrivateNotes } from '../notes/private-notes-service';
import { listSchools } from '../pupils/schools-service';
import { createHandoff } from './handoff';
import type { Handoff } from './handoff';
import { ownExportEntries } from './own-export-entries';
import type { Placed } from './own-export-entries';
import { ownExportPage } from './own-export-page';
import { insertOwnExport, selectAttachmentBytes } from './own-export-repository';

type Begin = ParsedInputOf<(typeof internalOwnExport)['internal.ownExportBegin']>;
type Written = z.input<typeof WrittenArchive>;

type Running = {
  readonly toPrint: ReadonlySet<string>;
  readonly dossierCount: number;
  readonly pages: Handoff<Uint8Array>;
  readonly writing: Promise<Written>;
  readonly isWriting: () => boolean;
};

let running: Running | null = null;

/** For the progress: what a file and its pages come to, about. */
const BYTES_OF_DOSSIER = 40_000;
const BYTES_OF_PDF = 200_000;

/** Of every school, archived ones too. @throws CodedError NOT_FOUND */
const fileIds = async (
  context: OpenContext,
  caseFileId: string | null,
): Promise<readonly CaseFileId[]> => {
  if (caseFileId !== null) {
    await getCaseFileRow(context.read, caseFileId);
    return [CaseFileId.parse(caseFileId)];
  }
  const ids: CaseFileId[] = [];
  for (const school of await listSchools(context)) {
    const files = await listCaseFiles(context, school.id);
    ids.push(...files.map(({ id }) => CaseFileId.parse(id)));
  }
  return ids;
};

/** By number, never by name. */
const placeOf = async (
  { read }: OpenContext,
  {
    id,
    at,
    withPdf,
    withPrivateNotes,
  }: Pick<Begin, 'withPdf' | 'withPrivateNotes'> & {
    readonly id: CaseFileId;
    readonly at: number;
  },
): Promise<Placed> => {
  const number = String(at + 1);
  const hasNotes = withPrivateNotes && (await listPrivateNotes(read, id)).length > 0;
  return {
    id,
    path: `dossiers/${number}.json`,
    privatePath: hasNotes ? `werkaantekeningen/${number}.json` : null,
    pdfPath: withPdf ? `pdf/${number}.pdf` : null,
  };
};

/**
 * Starts to write. @returns the files whose pages are waited for, in their order
 * @throws CodedError NOT_FOUND, ARCHIVE_BUSY
 */
export const beginOwnExport = async (
  context: OpenContext,
  { caseFileId, withPdf, withPrivateNotes, token }: Begin,
): Promise<{ readonly toPrint: CaseFileId[] }> => {
  if (running !== null) throw new CodedError('ARCHIVE_BUSY');
  const ids = await fileIds(context, caseFileId);
  const dossiers: Placed[] = [];
  for (const [at, id] of ids.entries()) {
    dossiers.push(await placeOf(context, { id, at, withPdf, withPrivateNotes }));
  }
  const vaultPath = caseFileId === null ? ('kluis.json' as const) : null;
  const head = await manifestHead(context, { expiresOn: null });
  const attachmentBytes = await selectAttachmentBytes(context.read, caseFileId);
  const perFile = BYTES_OF_DOSSIER + (withPdf ? BYTES_OF_PDF : 0);
  const pages = createHandoff<Uint8Array>();
  let isWriting = true;
  const writing = writeArchive(context, {
    token,
    lock: { kind: 'passphrase' },
    manifest: { ...head, kind: caseFileId === null ? 'vault' : 'caseFile', dossiers, vaultPath },
    entries: () => ownExportEntries(context, { dossiers, vaultPath, pdfOf: pages.take }),
    totalBytes: attachmentBytes + ids.length * perFile,
    record: (fileHash) =>
      insertOwnExport(context.write, {
        id: context.newId(),
        caseFileId,
        fileHash,
        now: moment(context.clock),
      }),
  }).finally(() => {
    isWriting = false;
  });
  // Told by the next call of the main process, which may still be printing.
  writing.catch(() => undefined);
  const toPrint = withPdf ? [...ids] : [];
  running = {
    toPrint: new Set(toPrint),
    dossierCount: ids.length,
    pages,
    writing,
    isWriting: () => isWriting,
  };
  return { toPrint };
};

/** @throws CodedError CANCELLED where nothing is being exported */
const requireRunning = (): Running => {
  if (running === null) throw new CodedError('CANCELLED');
  return running;
};

/** The pages of one file. @throws CodedError NOT_FOUND, CANCELLED; what ended the writing */
export const pageOfOwnExport = async (context: OpenContext, caseFileId: string) => {
  const { toPrint, isWriting, writing } = requireRunning();
  if (!toPrint.has(caseFileId)) throw new CodedError('NOT_FOUND');
  if (!isWriting()) await writing;
  return ownExportPage(context, caseFileId);
};

/** Takes the printed pages of one file, once there is room for them. @throws as the writing ended */
export const takePdf = async (caseFileId: string, bytes: Uint8Array): Promise<void> => {
  const { pages, toPrint, writing } = requireRunning();
  if (!toPrint.has(caseFileId)) throw new CodedError('NOT_FOUND');
  await Promise.race([pages.give(caseFileId, bytes), writing]);
};

/** @throws CodedError as the writing ended */
export const finishOwnExport = async (): Promise<Written & { readonly dossierCount: number }> => {
  const { writing, dossierCount } = requireRunning();
  try {
    return { ...(await writing), dossierCount };
  } finally {
    running = null;
  }
};

/** Ends it; nothing of the file stays. */
export const abortOwnExport = async (): Promise<void> => {
  if (running === null) return;
  const { isWriting, pages, toPrint, writing } = running;
  running = null;
  // Somebody else's file may be under way by now.
  if (isWriting()) cancelArchiveJob();
  // Pages that it waits for never come: it goes on with nothing, and sees that it was ended.
  for (const id of toPrint) void pages.give(id, new Uint8Array());
  await writing.catch(() => undefined);
};
