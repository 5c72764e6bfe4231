/** Text in a casus that can't be saved at the moment of a lock or a close. */
import type { ElectronApplication, Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { editor, expectKept, newCasus, typeIn } from './pages/casus';
import { goTo } from './pages/frame';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { canary } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const typeMore = async (page: Page, text: string): Promise<void> => {
  await editor(page, 'Leervraag').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
};

/** From now on the vault refuses what is typed in a casus; a draft it still takes. */
const refuseParts = (electron: ElectronApplication, refused: boolean): Promise<void> =>
  electron.evaluate(({ ipcMain }, isRefused) => {
    type Handler = (event: unknown, method: string, input: unknown) => unknown;
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, Handler & { original?: Handler }>;
    };
    const channel = 'casuskluis:call';
    const now = handlers.get(channel);
    if (now === undefined) throw new Error('the bridge is not open');
    const original = now.original ?? now;
    const refusing: Handler = (event, method, input) =>
      method === 'casus.savePart'
        ? Promise.resolve({ ok: false, code: 'IO_ERROR' })
        : original(event, method, input);
    handlers.set(channel, isRefused ? Object.assign(refusing, { original }) : original);
  }, refused);

const killVaultProcess = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ app }) => {
    const found = app.getAppMetrics().find(({ name }) => name === 'Casuskluis kluis');
    if (found === undefined) throw new Error('no vault process');
    process.kill(found.pid, 'SIGKILL');
  });

const suspend = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
  });

const unlocked = async (before: Page): Promise<Page> => {
  await expect.poll(() => before.isClosed()).toBe(true);
  const page = await vault.app().page();
  await expectLocked(page);
  await openVault(page, vault.ways().passphrase);
  return page;
};

test('what the casus can’t take is kept as its draft, and stands in it again after unlocking', async () => {
  const { electron, page: pageNow } = vault.app();
  const before = await pageNow();
  await goTo(before, 'Dossiers');
  await openFile(before, 'Ilyas el Idrissi');
  await openTab(before, 'Casus');
  await newCasus(before);
  await typeIn(before, 'Leervraag', { text: 'Hoe helpen wij Ilyas?' });
  await refuseParts(electron, true);
  const words = canary('nietbewaard');
  await typeMore(before, ` ${words}`);
  await expect(before.getByText(/^Nog niet bewaard\./)).toBeVisible();
  await chooseByKey(electron, 'CmdOrCtrl+L');
  const page = await unlocked(before);
  await refuseParts(electron, false);
  const note = page.getByRole('status').filter({ hasText: 'Nog niet in de casus bewaard: Casus ' });
  await expect(note).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vandaag, met een tekst die niet in de casus staat');
  await note.getByRole('button', { name: /^Open Casus / }).click();
  await expect(page.getByText('Uw laatste tekst staat er weer')).toBeVisible();
  await expect(editor(page, 'Leervraag')).toContainText(`Hoe helpen wij Ilyas? ${words}`);
  await expectKept(page);
  await expect(note).toHaveCount(0);
});

test('a lock or a close by hand waits for the person when a text would be lost', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await killVaultProcess(electron);
  await expect(page.getByText('De kluis is onverwacht gesloten')).toBeVisible();
  await typeMore(page, ' en dit blijft');
  await chooseByKey(electron, 'CmdOrCtrl+L');
  const held = page.getByRole('dialog', { name: 'De kluis is nog niet vergrendeld' });
  await expect(held).toContainText('Er is nog niets weg');
  await expectAccessibleInBothSchemes(page, 'Vergrendelen, tegengehouden');
  await held.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(held).toBeVisible();
  await held.getByRole('button', { name: 'Terug naar de tekst' }).click();
  await expect(held).toHaveCount(0);
  await expect(editor(page, 'Leervraag')).toContainText('en dit blijft');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const closing = page.getByRole('dialog', { name: 'Casuskluis is nog niet gesloten' });
  await expect(closing.getByRole('button', { name: 'Sluit toch' })).toBeVisible();
});

test('a lock by itself does not wait, and what it cost is told after unlocking', async () => {
  const { electron, page: pageNow } = vault.app();
  const before = await pageNow();
  await suspend(electron);
  const page = await unlocked(before);
  const note = page
    .getByRole('alert')
    .filter({ hasText: 'Niet bewaard bij het vergrendelen: Casus ' });
  await expect(note).toContainText('Alles wat al bewaard was, is veilig.');
  await expectAccessibleInBothSchemes(page, 'Vandaag, met een tekst die weg is');
  await note.getByRole('button', { name: /^Open Casus / }).click();
  await expect(editor(page, 'Leervraag')).toBeVisible();
  await expect(editor(page, 'Leervraag')).not.toContainText('en dit blijft');
  await note.getByRole('button', { name: 'Gelezen' }).click();
  await expect(note).toHaveCount(0);
});
