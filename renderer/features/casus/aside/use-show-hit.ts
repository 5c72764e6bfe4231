import type { CasusPartId } from '../../../../electron/contract/ids';
import { useGateTools } from '../gate-tools';
import { usePicked } from '../hits/picked';

/** Goes to where a hit stands and opens what can be done with it. */
export const useShowHit = (): ((partId: CasusPartId, id: string) => void) => {
  const { editors } = useGateTools();
  const { open, column } = usePicked();
  return (partId, id) => {
    if (column === 'source') editors.select(partId, id);
    else {
      document
        .querySelector(`[data-part="${partId}"] [role="group"] [data-mark="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ block: 'center' });
    }
    // After the scrolling: the panel stands where the hit stands then.
    requestAnimationFrame(() => open({ partId, id, column, focus: true }));
  };
};
