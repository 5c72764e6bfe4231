/**
 * What was read and not imported yet: names of a whole school, in the memory of the vault process alone.
 * It goes when it is imported, closed, or ten minutes after its last use; with the lock in any case.
 */
import { CodedError } from '../../contract/coded-error';
import type { ClassList } from '../pupils/class-list/class-list';
import type { DelimitedTable } from '../pupils/class-list/delimited-table';
import type { PlanRequest } from './plan-request';

const KEEP_MINUTES = 10;
/** A second window does not exist; more than a few open lists is a leak. */
const MAX_SOURCES = 3;
const MAX_IMPORTED = 20;

export type Source = {
  /** SHA-256 of the bytes as they came. */
  readonly contentHash: string;
  /** Null for pasted rows. */
  readonly token: string | null;
  /** Null while the columns of a table are not mapped. */
  readonly list: ClassList | null;
  readonly table: DelimitedTable | null;
  /** What was asked for in the plan that was last shown. */
  readonly shown: { readonly request: PlanRequest; readonly planHash: string } | null;
};

export type ClassListSources = {
  readonly add: (id: string, source: Source) => void;
  /** @throws CodedError CLASS_LIST_GONE */
  readonly get: (id: string) => Source;
  /** @throws CodedError CLASS_LIST_GONE */
  readonly update: (id: string, change: Partial<Source>) => Source;
  readonly forget: (id: string) => void;
  /** Remembers which file was imported, by hash, so that this very file may be deleted. */
  readonly imported: (token: string, contentHash: string) => void;
  readonly hashOfImported: (token: string) => string | undefined;
  readonly deleted: (token: string) => void;
};

/** Runs `work` after so many milliseconds; @returns how to call it off. */
export type After = (milliseconds: number, work: () => void) => () => void;

const afterTimeout: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

export const createClassListSources = (after: After = afterTimeout): ClassListSources => {
  const sources = new Map<string, { readonly source: Source; readonly callOff: () => void }>();
  const imported = new Map<string, string>();

  const forget = (id: string): void => {
    sources.get(id)?.callOff();
    sources.delete(id);
  };
  const keep = (id: string, source: Source): void => {
    forget(id);
    const callOff = after(KEEP_MINUTES * 60_000, () => sources.delete(id));
    sources.set(id, { source, callOff });
  };
  const trim = (map: ReadonlyMap<string, unknown>, most: number, drop: (id: string) => void) => {
    const oldest = map.keys().next();
    if (map.size > most && oldest.done !== true) drop(oldest.value);
  };
  const get = (id: string): Source => {
    const found = sources.get(id);
    if (found === undefined) throw new CodedError('CLASS_LIST_GONE');
    keep(id, found.source);
    return found.source;
  };

  return {
    add: (id, source) => {
      keep(id, source);
      trim(sources, MAX_SOURCES, forget);
    },
    get,
    update: (id, change) => {
      const source = { ...get(id), ...change };
      keep(id, source);
      return source;
    },
    forget,
    imported: (token, contentHash) => {
      imported.set(token, contentHash);
      trim(imported, MAX_IMPORTED, (id) => imported.delete(id));
    },
    hashOfImported: (token) => imported.get(token),
    deleted: (token) => void imported.delete(token),
  };
};
