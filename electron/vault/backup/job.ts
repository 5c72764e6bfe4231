// Threat: two jobs at once read and replace the same files. One long job at a time: a second is refused
// with BACKUP_BUSY, and after a cancel the next waits until the thread of the first has ended.
import { CodedError } from '../../contract/coded-error';

export type JobTools = {
  readonly signal: AbortSignal;
  readonly onEnding: (ended: Promise<void>) => void;
};

/** The one long job (backup, copy, new key) that may run. */
export class JobSlot {
  #running: AbortController | null = null;
  #ending: Promise<void> = Promise.resolve();

  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** Stops the running job. @returns whether there was one */
  cancel(): boolean {
    this.#running?.abort();
    return this.#running !== null;
  }

  /** Runs `work`; throws `BACKUP_BUSY` while another job runs. */
  async run<Result>(work: (tools: JobTools) => Promise<Result>): Promise<Result> {
    if (this.#running !== null) throw new CodedError('BACKUP_BUSY');
    const controller = new AbortController();
    this.#running = controller;
    try {
      await this.#ending;
      if (controller.signal.aborted) throw new CodedError('CANCELLED');
      return await work({
        signal: controller.signal,
        onEnding: (ended) => {
          this.#ending = ended.catch(() => undefined);
        },
      });
    } finally {
      this.#running = null;
    }
  }

  /** Resolves when the thread of a cancelled job has ended too. */
  async ended(): Promise<void> {
    await this.#ending;
  }
}
