/**
 * A small log for when something goes wrong. Codes and numbers only: a text, a name or a key has no
 * way in, for the fields are typed and checked here (security.md section 5).
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type LogEvent =
  | { readonly event: 'started'; readonly version: string; readonly electron: string }
  | { readonly event: 'vault-process-ended'; readonly exitCode: number }
  | { readonly event: 'screen-gone'; readonly reason: string }
  | {
      readonly event: 'call-failed';
      readonly method: string;
      readonly code: string;
      readonly kind: string;
    };

export type EventLog = (event: LogEvent) => void;

const MAX_BYTES = 256 * 1024;
const plain = /^[A-Za-z0-9_.:-]{0,60}$/;

// A record under the meldcode is known to nobody: a line that names its calls would tell that it is there, and a
// line without a name would too.
const isApart = (event: LogEvent): boolean =>
  event.event === 'call-failed' && /^(?:internal\.)?reportingCode/u.test(event.method);

/** Writes one JSON line per event to `file`; a field that is no plain word is left out. Never throws. */
export const openEventLog =
  (file: string, now: () => Date): EventLog =>
  (event) => {
    if (isApart(event)) return;
    const fields = Object.entries(event).filter(
      ([, value]) => typeof value === 'number' || plain.test(value),
    );
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > MAX_BYTES) renameSync(file, `${file}.1`);
      const line = JSON.stringify({ at: now().toISOString(), ...Object.fromEntries(fields) });
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not stop the app over its log.
    }
  };
