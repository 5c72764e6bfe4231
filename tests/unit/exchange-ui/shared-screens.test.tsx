// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderContactId } from '../../../electron/contract/ids';
import { getOwnKey } from '../../../electron/features/exchange/own-key';
import { openGuardiansOf, press, slow, type } from '../guardian-contacts-ui/support';

afterEach(cleanup);

const WORDS = 'appel berg citroen deken egel fiets';
const HASH = 'ab'.repeat(32);

const openWritten = async (passphrase: string | null) => {
  const onClose = vi.fn();
  const vault = await openGuardiansOf();
  const { WrittenDialog } = await import('../../../renderer/features/exchange/WrittenDialog');
  await vault.show(
    <WrittenDialog written={{ passphrase, fileHash: HASH, byteLength: 2048 }} onClose={onClose} />,
  );
  return onClose;
};

describe('the words of a file that was written', () => {
  it('stand each apart, and the dialog stays until they were told or written down', async () => {
    const onClose = await openWritten(WORDS);
    const items = await screen.findAllByRole('listitem', undefined, slow);
    expect(items.map(({ textContent }) => textContent?.replace(/^\d/, ''))).toEqual(
      WORDS.split(' '),
    );
    expect(screen.getByText(HASH)).toBeTruthy();
    const close = screen.getByRole<HTMLButtonElement>('button', { name: 'Sluiten' });
    expect(close.disabled).toBe(true);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Ik heb de zes woorden/ }));
    fireEvent.click(close);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('are away while names are hidden', async () => {
    await openWritten(WORDS);
    await screen.findByText('appel', undefined, slow);
    fireEvent.click(screen.getByText('Namen'));
    await waitFor(() => expect(screen.queryByText('appel')).toBeNull());
  });

  it('are not there for a file to a key: it closes at once', async () => {
    const onClose = await openWritten(null);
    await screen.findByText(/Er zijn geen woorden nodig/, undefined, slow);
    await press('Sluiten');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('how a file is locked', () => {
  it('says where to get a key while there is none', async () => {
    const vault = await openGuardiansOf();
    const { LockChoice } = await import('../../../renderer/features/exchange/LockChoice');
    await vault.show(<LockChoice value={{ kind: 'passphrase' }} onChange={vi.fn()} />);
    await screen.findByText(/U hebt nog geen sleutels van lezers/, undefined, slow);
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'Met de sleutel van een lezer' })
        .disabled,
    ).toBe(true);
  });

  it('warns for a key that nobody compared, and shows its six words', async () => {
    const vault = await openGuardiansOf();
    await vault.write('reader_contacts').insert(reader);
    const onChange = vi.fn();
    const { LockChoice } = await import('../../../renderer/features/exchange/LockChoice');
    const page = await vault.show(
      <LockChoice value={{ kind: 'passphrase' }} onChange={onChange} />,
    );
    const byKey = await screen.findByRole('radio', { name: 'Met de sleutel van een lezer' }, slow);
    await waitFor(() => expect((byKey as HTMLInputElement).disabled).toBe(false), slow);
    fireEvent.click(byKey);
    const chosen = { kind: 'contact', contactId: ReaderContactId.parse(reader.id) } as const;
    expect(onChange).toHaveBeenCalledWith(chosen);

    page.show(<LockChoice value={chosen} onChange={onChange} />);
    await screen.findByText('Deze sleutel is nog niet vergeleken', undefined, slow);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);

    fireEvent.click(screen.getByText('Namen'));
    expect(screen.queryByText(/Collega/)).toBeNull();
    expect(screen.queryByDisplayValue(/Collega/)).toBeNull();
  });
});

const reader = {
  id: '0192f0c1-0000-7000-8000-000000000009',
  name: 'C. Collega',
  role: 'teacher',
  school: '',
  recipient: `age1${'q'.repeat(58)}`,
  verified_on: null,
  created_at: '2025-11-12T09:00:00.000Z',
};

describe('keys and readers in the settings', () => {
  it('make an own key once, with words to read aloud, and keep how its maker is named', async () => {
    const vault = await openGuardiansOf();
    const { ReadersPart } = await import('../../../renderer/features/exchange/ReadersPart');
    await vault.show(<ReadersPart />);
    await type('Uw naam', 'B. Proef');
    await waitFor(
      async () => expect((await getOwnKey(vault.read)).sender.name).toBe('B. Proef'),
      slow,
    );
    await press('Sleutel maken');
    await screen.findByRole('list', { name: 'Uw zes controlewoorden' }, slow);
    const { key } = await getOwnKey(vault.read);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(key?.words.split(' ')).toHaveLength(6);
    fireEvent.click(screen.getByText('Namen'));
    await screen.findByText(/Namen zijn verborgen/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
