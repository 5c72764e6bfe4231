/** As handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type { ReceivedDossier, ReceivedHandover, ReceivedItem } from '../../contract/receiving';
import type { receiving } from '../../contract/receiving';

type Calls = typeof receiving;

export type ReceivedDossierRecord = z.input<typeof ReceivedDossier>;
export type ReceivedHandoverRecord = z.input<typeof ReceivedHandover>;
export type ReceivedItemRecord = z.input<typeof ReceivedItem>;
export type ReceivedPageRecord = z.input<Calls['receiving.ofFile']['output']>[number];
export type TargetRecord = z.input<Calls['receiving.compare']['input']>['target'];
