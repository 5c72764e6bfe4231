import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileToken, ReaderContactId } from '../../../electron/contract/ids';
import { exchangeHandlers } from '../../../electron/features/exchange/exchange-handlers';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { tokenFor } from './support/handover';

/** A vault with a key of its own, and the file that tells others of it. */
const withKey = async (
  name: string,
): Promise<{ vault: TestVault; file: string; words: string }> => {
  const vault = await openTestVault();
  await exchangeHandlers['exchange.saveSender'](vault.context, { name, school: 'De Zandloper' });
  const { key } = await exchangeHandlers['exchange.makeKey'](vault.context, {});
  const file = join(vault.folder, 'mijn.casuskluis-sleutel');
  const token = tokenFor(vault, file, 'saveReaderKey');
  await exchangeHandlers['exchange.saveKeyFile'](vault.context, { token });
  return { vault, file, words: key?.words ?? '' };
};

const read = (vault: TestVault, file: string) =>
  exchangeHandlers['exchange.readKeyFile'](vault.context, {
    token: tokenFor(vault, file, 'readerKey'),
  });

const add = (vault: TestVault, file: string, verifiedOn: null = null) =>
  exchangeHandlers['exchange.addContact'](vault.context, {
    token: tokenFor(vault, file, 'readerKey'),
    verifiedOn,
  });

const list = (vault: TestVault) => exchangeHandlers['exchange.contacts'](vault.context, {});

describe('the own key', () => {
  it('is made once, and its secret part is in no answer and in no file', async () => {
    const { vault, file } = await withKey('Anneke Voorbeeld');
    const before = await exchangeHandlers['exchange.ownKey'](vault.context, {});
    const again = await exchangeHandlers['exchange.makeKey'](vault.context, {});
    expect(again).toEqual(before);
    expect(JSON.stringify(again) + readFileSync(file, 'utf8')).not.toMatch(/SECRET/iu);
  });

  it('has no file before it is made', async () => {
    const vault = await openTestVault();
    const token = tokenFor(vault, join(vault.folder, 'sleutel'), 'saveReaderKey');
    const saving = exchangeHandlers['exchange.saveKeyFile'](vault.context, { token });
    await expect(saving).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a reader', () => {
  it('says the same six words in both vaults', async () => {
    const { file, words } = await withKey('Anneke Voorbeeld');
    const own = await openTestVault();
    const found = await read(own, file);
    expect(found).toMatchObject({ words, known: null, replaces: null });
    expect(words.split(' ')).toHaveLength(6);
    const added = await add(own, file);
    expect(added).toMatchObject({ name: 'Anneke Voorbeeld', words, verifiedOn: null });
    expect((await read(own, file)).known).toEqual(added);
    await expect(add(own, file)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  it('with another key than before is told as such', async () => {
    const [first, second] = [await withKey('Anneke Voorbeeld'), await withKey('anneke voorbeeld')];
    const own = await openTestVault();
    const before = await add(own, first.file);
    expect(await read(own, second.file)).toMatchObject({ known: null, replaces: before });
  });

  it('stands in the list by name, and counts as compared from the day that both did', async () => {
    const own = await openTestVault();
    for (const name of ['Zeno', 'Érica', 'Bas']) await add(own, (await withKey(name)).file);
    expect((await list(own)).map(({ name }) => name)).toEqual(['Bas', 'Érica', 'Zeno']);
    const id = ReaderContactId.parse((await list(own))[0]?.id);
    const on = '2025-11-12' as never;
    const verified = await exchangeHandlers['exchange.verifyContact'](own.context, { id, on });
    expect(verified).toMatchObject({ name: 'Bas', verifiedOn: '2025-11-12' });
  });

  it('goes into the bin, comes back, and is destroyed after thirty days', async () => {
    const own = await openTestVault();
    const { file } = await withKey('Anneke Voorbeeld');
    const id = ReaderContactId.parse((await add(own, file)).id);
    await exchangeHandlers['exchange.removeContact'](own.context, { id });
    expect(await list(own)).toEqual([]);
    await exchangeHandlers['exchange.restoreContact'](own.context, { id });
    expect(await list(own)).toHaveLength(1);

    await exchangeHandlers['exchange.removeContact'](own.context, { id });
    own.setNow('2025-12-11T09:00:00.000Z');
    await tidyOpenVault(own.context);
    expect(await own.read('reader_contacts')).toHaveLength(1);
    own.setNow('2025-12-12T09:00:00.000Z');
    await tidyOpenVault(own.context);
    expect(await own.read('reader_contacts')).toEqual([]);
  });

  it('who is added again takes the place of the one in the bin', async () => {
    const own = await openTestVault();
    const { file } = await withKey('Anneke Voorbeeld');
    const id = ReaderContactId.parse((await add(own, file)).id);
    await exchangeHandlers['exchange.removeContact'](own.context, { id });
    await add(own, file);
    const back = exchangeHandlers['exchange.restoreContact'](own.context, { id });
    await expect(back).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await list(own)).toHaveLength(1);
  });
});

describe('a key file is refused', () => {
  it.each([
    ['that is empty', () => ''],
    ['that is a letter', () => 'Beste collega,'],
    ['that is far too long', (text: string) => text + ' '.repeat(20_000)],
    ['with a letter of the key changed', (text: string) => text.replace('age1q', 'age1p')],
    [
      'with another letter of the key changed',
      (text: string) => text.replace(/(age1.{9})./u, '$1b'),
    ],
    ['with more than it may say', (text: string) => text.replace('{', '{ "extra": 1,')],
    [
      'of a later version',
      (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 2'),
    ],
    ['that is none', (text: string) => text.replace('casuskluis-sleutel', 'casuskluis')],
  ])('%s', async (_what, change) => {
    const { vault, file } = await withKey('Anneke Voorbeeld');
    const text = readFileSync(file, 'utf8');
    const other = change(text);
    // A letter that happened to be the same is no change.
    if (other === text) return;
    writeFileSync(file, other);
    await expect(read(vault, file)).rejects.toMatchObject({ code: 'READER_KEY_INVALID' });
  });

  it('that is gone, or was picked for something else', async () => {
    const own = await openTestVault();
    await expect(read(own, join(own.folder, 'weg'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
    const token = FileToken.parse(tokenFor(own, own.file, 'archive'));
    const reading = exchangeHandlers['exchange.readKeyFile'](own.context, { token });
    await expect(reading).rejects.toMatchObject({ code: 'FILE_TOKEN_UNKNOWN' });
  });
});
