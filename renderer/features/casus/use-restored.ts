import { useEffect, useState } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { casusDraftPlace, restoredTexts } from './casus-draft';
import { useGateTools } from './gate-tools';
import { partNames } from './sections';

/**
 * Puts back what could not be saved in the casus and was kept as a draft; from here it is saved as if it
 * had just been typed. @returns the names of the parts; null while it is being read
 */
export const useRestored = (casus: Casus): readonly string[] | null => {
  const { keepers } = useGateTools();
  const stored = useStoredDraft(casusDraftPlace(casus));
  const [restored, setRestored] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (stored === undefined || restored !== null) return;
    if (stored === null) return setRestored([]);
    const texts = restoredTexts(stored.payload, casus.parts);
    keepers.restore(texts);
    const names = partNames(casus.parts);
    setRestored([...texts.keys()].map((id) => names.get(id) ?? ''));
  }, [stored, restored, casus.parts, keepers]);
  return restored;
};
