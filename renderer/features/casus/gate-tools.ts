/** What every part of the gate uses; the same objects as long as the gate stands there. */
import { createContext, use } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import type { CaseFileId, CasusId } from '../../../electron/contract/ids';
import type { PartKeepers } from './casus-work';
import type { Editors } from './parts/editors';
import type { GateDialog } from './gate-dialogs';

export type GateTools = {
  readonly id: CasusId;
  readonly caseFileId: CaseFileId;
  /**
   * Saves what was typed, then runs a change on the newest version and shows its answer. What fails is
   * shown above the casus. @returns the casus after it; null when it failed
   */
  readonly run: (change: (now: Casus) => Promise<Casus>) => Promise<Casus | null>;
  readonly keepers: PartKeepers;
  readonly editors: Editors;
  /** Says it to who listens to the screen. */
  readonly announce: (words: string) => void;
  readonly openDialog: (dialog: GateDialog) => void;
};

export const GateToolsContext = createContext<GateTools | null>(null);

export const useGateTools = (): GateTools => {
  const tools = use(GateToolsContext);
  if (tools === null) throw new Error('useGateTools needs a gate above it');
  return tools;
};
