/** Before one writes: what could not be saved the last time comes back from the draft that it lay in. */
import { useEffect, useState } from 'react';
import type { OppVersion } from '../../../../electron/contract/opp';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { api } from '../../../app/api';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { oppDraftPlace, restoredSections } from './opp-draft';
import type { OppTools } from './opp-tools';

/** @returns whether the forms can start */
export const useRestored = ({ id, caseFileId, keepers }: OppTools, draft: OppVersion): boolean => {
  const [place] = useState(() => oppDraftPlace({ id, caseFileId }));
  const stored = useStoredDraft(place);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (stored === undefined || done) return;
    const { restored, newer } = restoredSections(stored?.payload, draft);
    // What this window is still trying to save is newer than what lies there.
    const isOlder = (section: OppSection): boolean => !keepers.isWaiting(section);
    const older = new Map([...restored].filter(([section]) => isOlder(section)));
    if (older.size > 0) keepers.restore(older, newer.filter(isOlder));
    else if (stored !== null && restored.size === 0) void api.drafts.discard(place);
    setDone(true);
  }, [stored, done, draft, keepers, place]);
  return done;
};
