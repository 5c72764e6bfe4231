/**
 * This side of the thread that spells: started by the first question, ended after five minutes without one
 * (its dictionary takes 45 MB), and started anew by the next question when it broke down or hangs.
 */
import { Worker } from 'node:worker_threads';
import { spellingFolder } from './spelling-folder';
import type { SpellAnswer, SpellQuestion, SpellSetup } from './spell-task';

const MINUTE = 60_000;
const IDLE_MS = 5 * MINUTE;
/** Far beyond the slowest word that was found (sixty letters: 2.3 s on a busy laptop). */
const PATIENCE_MS = 15_000;

type Asked =
  | { readonly ask: 'wrong'; readonly words: readonly string[] }
  | { readonly ask: 'suggest'; readonly word: string };

export type Speller = {
  /** Those of the words that are wrong; null when the thread broke down. */
  readonly wrong: (words: readonly string[]) => Promise<readonly string[] | null>;
  /** What may have been meant, best first; null when the thread broke down. */
  readonly suggest: (word: string) => Promise<readonly string[] | null>;
  /** Whether a thread with a dictionary is kept. */
  readonly isLoaded: () => boolean;
  /** Ends the thread; the next question starts another. What is under way ends with null. */
  readonly release: () => Promise<void>;
};

type Options = {
  /** Path of the built spell-worker. */
  readonly worker: string;
  /** Gives the path of the folder with the dictionary: that of the build, unless a test says otherwise. */
  readonly folder?: () => string;
  readonly idleMs?: number;
  readonly patienceMs?: number;
};

type Running = {
  readonly ask: (asked: Asked) => Promise<readonly string[] | null>;
  readonly end: () => Promise<void>;
};

const start = (
  { worker: file, folder = spellingFolder, patienceMs = PATIENCE_MS }: Options,
  onEnd: () => void,
): Running => {
  const setup: SpellSetup = { folder: folder() };
  // Its output goes nowhere, since it could hold a word; the environment stays behind.
  const worker = new Worker(file, { workerData: setup, env: {}, stdout: true, stderr: true });
  const waiting = new Map<number, (words: readonly string[] | null) => void>();
  let last = 0;

  const end = async (): Promise<void> => {
    onEnd();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    await worker.terminate();
  };
  const settle = (id: number, words: readonly string[]): void => {
    waiting.get(id)?.(words);
    waiting.delete(id);
    // An idle thread keeps no process alive.
    if (waiting.size === 0) worker.unref();
  };
  worker.on('message', ({ id, words }: SpellAnswer) => settle(id, words));
  worker.on('error', () => void end());
  worker.on('exit', () => void end());
  worker.unref();

  return {
    ask: (asked) =>
      new Promise((resolve) => {
        const id = (last += 1);
        const impatience = setTimeout(() => void end(), patienceMs);
        waiting.set(id, (words) => {
          clearTimeout(impatience);
          resolve(words);
        });
        worker.ref();
        const question: SpellQuestion = { id, ...asked };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(question);
      }),
    end,
  };
};

/** Starts nothing yet. */
export const createSpeller = (options: Options): Speller => {
  const { idleMs = IDLE_MS } = options;
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;

  const release = async (): Promise<void> => {
    clearTimeout(idle);
    await running?.end();
  };
  const current = (): Running => {
    const made: Running =
      running ??
      start(options, () => {
        if (running === made) running = null;
      });
    running = made;
    return made;
  };
  const ask = async (asked: Asked): Promise<readonly string[] | null> => {
    clearTimeout(idle);
    try {
      return await current().ask(asked);
    } catch {
      // Built without its dictionary: nothing is marked, and the next question tries again.
      return null;
    } finally {
      clearTimeout(idle);
      idle = setTimeout(() => void release(), idleMs).unref();
    }
  };

  return {
    wrong: (words) => (words.length === 0 ? Promise.resolve([]) : ask({ ask: 'wrong', words })),
    suggest: (word) => ask({ ask: 'suggest', word }),
    isLoaded: () => running !== null,
    release,
  };
};
