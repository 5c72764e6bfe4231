import { expect, test } from './support/app';
import { canary } from './support/run-folder';
import { createVault, expectLocked, openVault } from './pages/welcome';
import { chooseByKey } from './support/menu';

test('after the lock nothing of the vault is left in the memory of the window', async ({ app }) => {
  const page = await app.page();
  const { passphrase } = await createVault(page);
  const secret = canary('geheugen');
  const school = await page.evaluate(
    (name) => globalThis.casuskluis.calls.schools.create({ name, place: 'Ommerdrecht' }),
    secret,
  );
  expect(school.ok).toBe(true);
  await page.reload();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByText(secret).first()).toBeVisible();

  await chooseByKey(app.electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await app.page();
  await expectLocked(locked);

  const heapOf = async (): Promise<string> => {
    const session = await locked.context().newCDPSession(locked);
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return chunks.join('');
  };
  const heap = await heapOf();
  expect(heap.length).toBeGreaterThan(1_000_000);
  expect(heap.includes(secret)).toBe(false);
  expect(heap.includes(passphrase)).toBe(false);

  await openVault(locked, passphrase);
});
