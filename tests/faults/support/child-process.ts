/** A process of plain Node that runs the vault's own code, and is killed without warning. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Order } from '../child/child';

/** A line that the child wrote: what it has done, or is about to do. */
export type Said = Readonly<Record<string, string | number | boolean | null>>;

export type Ended = {
  readonly said: readonly Said[];
  readonly signal: NodeJS.Signals | null;
  readonly exitCode: number | null;
  readonly errors: string;
  /** Milliseconds from the start to its line `ready`, and to its end. */
  readonly readyMs: number | null;
  readonly endMs: number;
};

type Options = {
  /** Put before `node child.js`: `unshare`, `setpriv`. */
  readonly through?: readonly string[];
  /** Milliseconds after its line `ready` (or after its start) until it is killed; undefined: never. */
  readonly killAfter?: { readonly milliseconds: number; readonly from: 'start' | 'ready' };
};

const LONGEST_MS = 240_000;
const childFile = fileURLToPath(new URL('child.js', import.meta.url));

/** Runs an order to its end, or until it is killed. */
export const runChild = async (
  order: Order,
  { through = [], killAfter }: Options = {},
): Promise<Ended> => {
  const [command, ...args] = [...through, process.execPath, childFile];
  if (command === undefined) throw new RangeError('nothing to run');
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const began = performance.now();
  const sinceStart = (): number => performance.now() - began;
  let readyMs: number | null = null;
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself just before.
    }
  };
  const later = (milliseconds: number): void =>
    void wait(milliseconds, undefined, { ref: false }).then(kill);
  const ended = new Promise<Pick<Ended, 'signal' | 'exitCode' | 'endMs'>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal, endMs: sinceStart() }));
  });
  const said: Said[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    // A line that was cut off by the kill acknowledges nothing.
    if (!line.endsWith('}')) return;
    const heard = JSON.parse(line) as Said;
    if (heard['did'] === 'ready') {
      readyMs = sinceStart();
      if (killAfter?.from === 'ready') later(killAfter.milliseconds);
    }
    said.push(heard);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(order));
  later(LONGEST_MS);
  if (killAfter?.from === 'start') later(killAfter.milliseconds);
  const end = await ended;
  return { ...end, said, errors, readyMs };
};
