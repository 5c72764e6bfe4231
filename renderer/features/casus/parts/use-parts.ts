/** Adding, moving and taking away parts. */
import type { Casus, CasusPart, SourceRef } from '../../../../electron/contract/casus';
import type { CasusSection } from '../../../../electron/contract/casus-sections';
import type { CasusPartId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { useGateTools } from '../gate-tools';
import { gateTexts as texts } from '../texts';
import { notifyUndo } from '../../notes/undo-notice';

export type PartPlace = {
  readonly section: CasusSection;
  readonly partner: string | null;
};

const newPart = (before: Casus, after: Casus): CasusPart | undefined => {
  const known = new Set(before.parts.map(({ id }) => id));
  return after.parts.find(({ id }) => !known.has(id));
};

export const useParts = () => {
  const { id, run, keepers, editors, announce } = useGateTools();

  /** An empty part to type in, the one that is there already or a new one; it gets the focus. */
  const type = async ({ section, partner }: PartPlace): Promise<boolean> => {
    let made: CasusPart | undefined;
    const after = await run(async (now) => {
      made = now.parts.find(
        (part) => part.section === section && part.partner === partner && part.sourceText === '',
      );
      if (made !== undefined) return now;
      const input = { id, section, partner, source: null, text: '' };
      const next = await valueOf(api.casus.addPart(input));
      made = newPart(now, next);
      return next;
    });
    if (made !== undefined) editors.focus(made.id);
    return after !== null;
  };

  /** Copies of what stands in the file, in the order given; the first of them gets the focus. */
  const pull = async (
    { section, partner }: PartPlace,
    sources: readonly SourceRef[],
  ): Promise<boolean> => {
    let first: CasusPart | undefined;
    const after = await run(async (now) => {
      let last = now;
      for (const { kind, id: sourceId } of sources) {
        const source = { kind, id: sourceId };
        const next = await valueOf(api.casus.addPart({ id, section, partner, source }));
        first ??= newPart(last, next);
        last = next;
      }
      return last;
    });
    if (first !== undefined) editors.focus(first.id);
    if (after !== null) announce(texts.sourcesTaken(sources.length));
    return after !== null;
  };

  const move = async (
    partId: CasusPartId,
    place: PartPlace & { readonly index: number },
  ): Promise<boolean> => {
    const { section, partner, index } = place;
    const input = { id, partId, section, partner, index };
    const after = await run(() => valueOf(api.casus.movePart(input)));
    return after !== null;
  };

  const remove = async (partId: CasusPartId): Promise<void> => {
    const after = await run(() => valueOf(api.casus.removePart({ id, partId })));
    if (after === null) return;
    keepers.forget(partId);
    notifyUndo(texts.removed, () => {
      void run(() => valueOf(api.casus.restorePart({ id, partId })));
    });
  };

  return { type, pull, move, remove };
};
