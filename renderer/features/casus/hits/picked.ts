/** Which hit is open, and where its panel stands. */
import { createContext, use } from 'react';
import type { CasusPartId } from '../../../../electron/contract/ids';

export type Column = 'source' | 'outcome';

export type Pick = {
  readonly partId: CasusPartId;
  /** Of the finding or the hint. */
  readonly id: string;
  readonly column: Column;
  /** The panel takes the focus; otherwise typing goes on. */
  readonly focus: boolean;
};

export type Picked = {
  readonly now: Pick | null;
  /** Where a hit is shown that was asked for from elsewhere. */
  readonly column: Column;
  readonly open: (pick: Pick) => void;
  readonly close: () => void;
};

export const PickedContext = createContext<Picked>({
  now: null,
  column: 'source',
  open: () => undefined,
  close: () => undefined,
});

export const usePicked = (): Picked => use(PickedContext);
