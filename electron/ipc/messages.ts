/** What main and the vault process say to each other. Both ends are ours; the router parses the rest. */
import type { Result } from '../contract/contract';

export type VaultSetup = {
  readonly vaultFolder: string;
  readonly backupFolder: string;
};

export type ToVault =
  | { readonly type: 'setup'; readonly setup: VaultSetup }
  | { readonly type: 'call'; readonly id: string; readonly method: string; readonly input: unknown }
  | { readonly type: 'end' };

export type FromVault =
  | { readonly type: 'answer'; readonly id: string; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: string; readonly payload: unknown };
