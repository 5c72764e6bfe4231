import type { OpenVault } from '../../../electron/contract/vault';

export type FlowProps = {
  /** Closes the flow and says what was done; with the vault as it is now where the call gave it. */
  readonly onDone: (said: string, vault?: OpenVault) => void;
  readonly onCancel: () => void;
};
