import type { InputOf, OutputOf } from '../../../../electron/contract/contract';
import type { backup } from '../../../../electron/contract/backup';

export type BackupSource = InputOf<(typeof backup)['backup.inspect']>['source'];
export type Inspected = OutputOf<(typeof backup)['backup.inspect']>;
export type Proof = InputOf<(typeof backup)['backup.restore']>['proof'];

/** What was chosen, and what is known of it. */
export type Chosen = { readonly source: BackupSource; readonly inspected: Inspected };
