import { useCallback } from 'react';
import type { RefObject } from 'react';
import type { CasusPartId } from '../../../../electron/contract/ids';
import { AnchoredPanel } from '../../../ui/AnchoredPanel';
import { useGateTools } from '../gate-tools';
import type { Found } from '../parts/part-view';
import { markRect, useAnchor } from '../parts/use-anchor';
import { useCasus } from '../use-casus';
import { FindingForm } from './FindingForm';
import { HintForm } from './HintForm';
import { surfaceOf, timesOf, timesOfHint } from './hit-words';
import { hitTexts as texts } from './texts';
import { useDecide } from './use-decide';

type HitPanelProps = {
  readonly partId: CasusPartId;
  readonly found: Found;
  readonly id: string;
  /** The positioned element that the hit stands in. */
  readonly inside: RefObject<HTMLElement | null>;
  readonly focus: boolean;
  /** Closes it and gives the focus back. */
  readonly onClose: () => void;
};

/** What can be done with a hit, at the place where it stands. */
export function HitPanel({ partId, found, id, inside, focus, onClose }: HitPanelProps) {
  const find = useCallback(() => markRect(inside.current, id), [inside, id]);
  const place = useAnchor(inside, find);
  if (place === null) return null;
  return (
    <AnchoredPanel
      place={place}
      label={texts.panel(surfaceOf(found))}
      focus={focus}
      onClose={onClose}
    >
      <HitForm partId={partId} found={found} onClose={onClose} />
    </AnchoredPanel>
  );
}

type HitFormProps = Pick<HitPanelProps, 'partId' | 'found' | 'onClose'>;

function HitForm({ partId, found, onClose }: HitFormProps) {
  const { id } = useGateTools();
  const { data: casus } = useCasus(id);
  const { decide, decideHint, exempt } = useDecide();
  if (casus === undefined) return null;
  // Closed first: the question that may follow stands in a dialog of its own.
  if (found.kind === 'finding') {
    const { finding } = found;
    return (
      <FindingForm
        finding={finding}
        times={timesOf(casus, finding)}
        onAnswer={(answer) => {
          onClose();
          void decide({ partId, finding }, answer);
        }}
        onExempt={(reason) => {
          onClose();
          void exempt({ partId, finding }, reason);
        }}
      />
    );
  }
  const { hint } = found;
  return (
    <HintForm
      hint={hint}
      times={timesOfHint(casus, hint)}
      onAnswer={(answer) => {
        onClose();
        void decideHint({ partId, hint }, answer);
      }}
    />
  );
}
