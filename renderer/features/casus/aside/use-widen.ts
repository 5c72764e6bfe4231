import type { Casus } from '../../../../electron/contract/casus';
import type { CasusId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { useGateTools } from '../gate-tools';
import { wideningsOf } from './widenings';
import type { Widening, WideningKind } from './widenings';

const apply = (
  id: CasusId,
  { partId, about, id: placeId, replacement }: Widening,
): Promise<Casus> => {
  const answer = { id, partId, choice: 'replace', replacement, everywhere: true } as const;
  return valueOf(
    about === 'finding'
      ? api.casus.decide({ ...answer, findingId: placeId })
      : api.casus.decideHint({ ...answer, hintId: placeId }),
  );
};

/** Puts the wider words at every place where an attribute still stands. */
export const useWiden = () => {
  const { id, run } = useGateTools();
  return (kind: WideningKind) =>
    run(async (now) => {
      // What is to be done is known before the first of it, which changes the meter.
      const { meter } = now;
      const done = new Set<string>();
      let last = now;
      for (;;) {
        const next = wideningsOf({ parts: last.parts, meter }, kind).find(
          (one) => !done.has(one.id),
        );
        if (next === undefined) return last;
        done.add(next.id);
        last = await apply(id, next);
      }
    });
};
