import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { selectSecretKey } from '../../../electron/features/exchange/identity-repository';
import { makeKey } from '../../../electron/features/exchange/own-key';
import { ageLocks, ageOpens, hasProgram, untar } from '../support/stock-programs';
import { openTestVault } from '../support/open-test-vault';
import { dossierIn, handOver, openIn } from './support/handover';

// Without `age` (a machine where the set-up may not install) these are passed over.
const withAge = hasProgram('age');
const atTerminal = withAge && hasProgram('script');

it.runIf(atTerminal)(
  'stock age opens a file by its words, and the schema in it fits what is in it',
  async () => {
    const vault = await openTestVault();
    const dossier = await dossierIn(vault, [1000, 70_000]);
    const { path, passphrase } = await handOver(vault, [dossier]);
    const files = untar(
      ageOpens(path, { passphrase: passphrase ?? '' }, vault.folder),
      vault.folder,
    );

    const json = (name: string): unknown => JSON.parse(files.get(name)?.toString() ?? '');
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(json('schema.json') as object, 'archive');
    const manifest = ajv.getSchema('archive#/$defs/manifest');
    const inFile = ajv.getSchema('archive#/$defs/dossier');
    expect(manifest?.(json('casuskluis.json')), JSON.stringify(manifest?.errors)).toBe(true);
    expect(inFile?.(json('dossiers/1.json')), JSON.stringify(inFile?.errors)).toBe(true);
    expect(inFile?.(json('casuskluis.json'))).toBe(false);
    expect(json('dossiers/1.json')).toEqual(dossier);
    const attachments = dossier.records.flatMap((record) =>
      record.kind === 'attachment' ? [record] : [],
    );
    expect(attachments.map(({ path: place }) => files.get(place)?.length)).toEqual([1000, 70_000]);
    expect([...files.keys()].slice(0, 3)).toEqual([
      'casuskluis.json',
      'schema.json',
      'dossiers/1.json',
    ]);
  },
);

it.runIf(withAge)('stock age opens a file by the reader’s key', async () => {
  const vault = await openTestVault();
  const { key } = await makeKey(vault.context);
  const dossier = await dossierIn(vault);
  const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
  const { path } = await handOver(vault, [dossier], { lock });
  const identity = (await selectSecretKey(vault.read)) ?? '';
  const files = untar(ageOpens(path, { identity }, vault.folder), vault.folder);
  expect(JSON.parse(files.get('dossiers/1.json')?.toString() ?? '')).toEqual(dossier);
});

it.runIf(withAge)('what stock age locks to the own key opens here', async () => {
  const vault = await openTestVault();
  const { key } = await makeKey(vault.context);
  const recipient = key?.recipient ?? '';
  const { path } = await handOver(vault, [await dossierIn(vault, [500])], {
    lock: { kind: 'recipient', recipient },
  });
  const identity = (await selectSecretKey(vault.read)) ?? '';
  const plain = ageOpens(path, { identity }, vault.folder);
  const stock = ageLocks(plain, { recipient }, vault.folder);
  expect(await openIn(vault, stock)).toMatchObject({ kind: 'handover' });
});

it.runIf(atTerminal)(
  'what stock age locks with words opens here, and not when it holds something else',
  async () => {
    const vault = await openTestVault();
    const { key } = await makeKey(vault.context);
    const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
    const { path } = await handOver(vault, [await dossierIn(vault, [500])], { lock });
    const identity = (await selectSecretKey(vault.read)) ?? '';
    const passphrase = 'appel boom citroen deur ezel fiets';
    const plain = ageOpens(path, { identity }, vault.folder);
    const stock = ageLocks(plain, { passphrase }, vault.folder);
    expect(await openIn(vault, stock, passphrase)).toMatchObject({ kind: 'handover' });

    const letter = join(vault.folder, 'brief.txt');
    writeFileSync(letter, 'Beste collega,');
    const other = ageLocks(readFileSync(letter), { passphrase }, vault.folder);
    await expect(openIn(vault, other, passphrase)).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
    });
  },
);
