/** The small file that tells the sender what arrived, and taking one that came back. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { WrittenArchive } from '../../contract/exchange';
import { Day } from '../../contract/ids';
import type { receiving } from '../../contract/receiving';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { manifestHead } from '../exchange/manifest-head';
import { openedOf } from '../exchange/opened-archives';
import { writeArchive } from '../exchange/write-archive';
import type { WriteLock } from '../exchange/write-archive';
import { markReceived } from '../handover/received';
import type { ReceivedHandoverRecord } from './receiving-records';
import { selectReceived, setReceiptMade } from './receiving-repository';

type Save = ParsedInputOf<(typeof receiving)['receiving.saveReceipt']>;

const requireReceived = async (
  { read }: OpenContext,
  id: string,
): Promise<ReceivedHandoverRecord> => {
  const found = await selectReceived(read, id);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

/** @throws CodedError NOT_FOUND where the file named no key of its sender */
const lockOf = (lock: Save['lock'], { sender }: ReceivedHandoverRecord): WriteLock => {
  if (lock.kind !== 'sender') return lock;
  if (sender.recipient === null) throw new CodedError('NOT_FOUND');
  return { kind: 'recipient', recipient: sender.recipient };
};

/** The day of a moment on this laptop. */
const dayOf = (at: string): Day => Day.parse(today({ now: () => new Date(at) }));

/** @throws CodedError as the contract lists */
export const saveReceipt = async (
  context: OpenContext,
  { id, token, lock }: Save,
): Promise<z.input<typeof WrittenArchive>> => {
  const received = await requireReceived(context, id);
  const { archiveId, receivedAt, caseFileIds, recordCount } = received;
  return writeArchive(context, {
    token,
    lock: lockOf(lock, received),
    manifest: {
      ...(await manifestHead(context, { expiresOn: null })),
      kind: 'receipt',
      of: archiveId,
      receivedOn: dayOf(receivedAt),
      dossierCount: caseFileIds.length,
      recordCount,
    },
    // Everything it says stands in the manifest.
    entries: async function* none() {},
    totalBytes: 0,
    record: () => setReceiptMade(context.write, { id, at: moment(context.clock) }),
  });
};

/** @throws CodedError ARCHIVE_NOT_OPEN; NOT_FOUND where this vault did not make the file that it is about */
export const takeReceipt = async (
  { write }: OpenContext,
  { archiveId }: { readonly archiveId: string },
): Promise<{ readonly handoverCount: number }> => {
  const { manifest } = openedOf(archiveId, 'receipt');
  const handoverCount = await markReceived(write, manifest.of, manifest.receivedOn);
  if (handoverCount === 0) throw new CodedError('NOT_FOUND');
  return { handoverCount };
};
