/** One file is read or written at a time, and a person can end it: nothing of it stays then. */
import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';

export type ArchiveJob = {
  readonly signal: AbortSignal;
  /** Tells the screen how far it is; as often as one likes. */
  readonly told: (done: number, total: number) => void;
};

let running: AbortController | null = null;

/** Passes on what a person can see: each whole percent, and the end. */
const byPercent = (tell: (done: number, total: number) => void): ArchiveJob['told'] => {
  let last = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((Math.min(done, total) / total) * 100);
    if (percent === last) return;
    last = percent;
    tell(Math.min(done, total), total);
  };
};

/**
 * Runs `work` while nothing else is read or written.
 * @throws CodedError ARCHIVE_BUSY; CANCELLED where `work` failed after it was ended; what `work` throws
 */
export const runArchiveJob = async <Result>(
  work: (job: ArchiveJob) => Promise<Result>,
  context: Pick<OpenContext, 'progress'>,
  kind: 'import' | 'export',
): Promise<Result> => {
  if (running !== null) throw new CodedError('ARCHIVE_BUSY');
  const { signal } = (running = new AbortController());
  const told = byPercent((done, total) => context.progress({ job: kind, done, total }));
  try {
    return await work({ signal, told });
  } catch (error) {
    throw signal.aborted ? new CodedError('CANCELLED') : error;
  } finally {
    running = null;
  }
};

/** Ends what is under way. @returns whether anything was */
export const cancelArchiveJob = (): boolean => {
  running?.abort();
  return running !== null;
};

/** The same pieces, until the job is ended. */
export async function* untilCancelled(
  pieces: AsyncIterable<Uint8Array>,
  { signal }: Pick<ArchiveJob, 'signal'>,
): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
  signal.throwIfAborted();
}
