// Threat: someone at the keyboard tries passphrases one after another. Each wrong one makes the next
// wait longer, also after a restart; nothing is ever destroyed and the wait never passes five minutes.
// security.md section 2: growing delay, no counter that destroys.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import { writeAtomically } from '../files';
import type { Clock } from '../sources';

const FILE = 'pogingen.json';
const FREE_ATTEMPTS = 3;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 300;

const Attempts = z.strictObject({
  failures: z.number().int().min(0).max(1_000_000),
  lastAt: z.iso.datetime(),
});
export type Attempts = z.output<typeof Attempts>;

/** Seconds that must go by after that many wrong passphrases: 0, 0, 5, 10, 20 … 300. */
export const waitAfter = (failures: number): number =>
  failures < FREE_ATTEMPTS
    ? 0
    : Math.min(
        FIRST_WAIT_SECONDS * 2 ** Math.min(failures - FREE_ATTEMPTS, 10),
        LONGEST_WAIT_SECONDS,
      );

/** Seconds still to wait. A clock that was set back never makes it longer than the whole wait. */
export const secondsToWait = ({ failures, lastAt }: Attempts, now: Date): number => {
  const wait = waitAfter(failures);
  const left = wait - (now.getTime() - Date.parse(lastAt)) / 1000;
  return Math.ceil(Math.max(0, Math.min(wait, left)));
};

/** Wrong passphrases of one vault, remembered beside it. */
export class AttemptLog {
  readonly #file: string;
  readonly #clock: Clock;
  #inMemory: Attempts | null = null;

  constructor(folder: string, clock: Clock) {
    this.#file = join(folder, FILE);
    this.#clock = clock;
  }

  async #read(): Promise<Attempts | null> {
    if (this.#inMemory !== null) return this.#inMemory;
    try {
      const found = Attempts.safeParse(JSON.parse(await readFile(this.#file, 'utf8')));
      return found.success ? found.data : null;
    } catch {
      return null; // absent or garbage: the wait is a brake, no lock
    }
  }

  async seconds(): Promise<number> {
    const attempts = await this.#read();
    return attempts === null ? 0 : secondsToWait(attempts, this.#clock.now());
  }

  /** Throws `PASSPHRASE_DELAYED` with `{ seconds }` while there is something to wait for. */
  async refuseTooSoon(): Promise<void> {
    const seconds = await this.seconds();
    if (seconds > 0) throw new CodedError('PASSPHRASE_DELAYED', { seconds });
  }

  async failed(): Promise<void> {
    const failures = ((await this.#read())?.failures ?? 0) + 1;
    this.#inMemory = { failures, lastAt: this.#clock.now().toISOString() };
    // On a full disk the count in memory must do.
    await writeAtomically(this.#file, JSON.stringify(this.#inMemory)).catch(() => undefined);
  }

  async succeeded(): Promise<void> {
    this.#inMemory = null;
    await rm(this.#file, { force: true }).catch(() => undefined);
  }
}
