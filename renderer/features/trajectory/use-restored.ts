/** What a form starts with: what waits to be saved, what lies in its draft, or what stands in the vault. */
import { useEffect, useState } from 'react';
import { api } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';
import { useStoredDraft } from '../drafts/use-stored-draft';
import type { FromDraft, Standing } from './trajectory-draft';
import type { FormKeepers } from './trajectory-work';

export type Start<Value> = {
  readonly value: Value;
  /** Typed over an older text, and not saved in it. */
  readonly older: Value | null;
};

type Restored<Value> = {
  readonly place: DraftPlace;
  readonly keepers: FormKeepers<Value>;
  readonly now: Standing<Value>;
  readonly read: (payload: unknown, now: Standing<Value>) => FromDraft<Value>;
};

/** Null while the draft is being read. What could not be saved the last time is tried again. */
export const useRestored = <Value>({ place, keepers, now, read }: Restored<Value>) => {
  const [at] = useState(place);
  const stored = useStoredDraft(at);
  const [start, setStart] = useState<Start<Value> | null>(null);
  useEffect(() => {
    if (stored === undefined || start !== null) return;
    // What this window is still trying to save is newer than what lies there.
    const waiting = keepers.unsaved('content');
    const lies: FromDraft<Value> =
      waiting === null ? read(stored?.payload, now) : { kind: 'nothing' };
    if (lies.kind === 'typed') keepers.restore(new Map([['content', lies.value]]));
    if (lies.kind === 'saved') void api.drafts.discard(at);
    const typed = lies.kind === 'typed' ? lies.value : null;
    setStart({
      value: waiting ?? typed ?? now.value,
      older: lies.kind === 'older' ? lies.value : null,
    });
  }, [stored, start, keepers, now, read, at]);
  return start;
};
