/** Files for the own key of a vault, with anything in them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeKey } from '../../../../electron/features/exchange/own-key';
import { seal } from '../../../../electron/sealed/seal';
import { entryOf, from, gathered } from '../../../unit/sealed/support/bytes';
import type { TestVault } from '../../support/open-test-vault';

export type Content = readonly (readonly [path: string, content: unknown])[];

/** What isn't bytes already is written as JSON. */
const bytesOf = (content: unknown): Uint8Array =>
  content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));

/** @returns the path of a file that holds these entries, sealed as it should be */
export const crafted = async (vault: TestVault, content: Content): Promise<string> => {
  const { key } = await makeKey(vault.context);
  const entries = content.map(([path, value]) => entryOf({ path, bytes: bytesOf(value) }));
  const path = join(vault.folder, 'nagemaakt.casuskluis');
  const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
  writeFileSync(path, await gathered(seal(from(entries), lock)));
  return path;
};
