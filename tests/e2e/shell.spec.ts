import { expect, launch, test } from './support/app';
import { menuState } from './support/menu';

test('the screen has no Node, no Electron, and no script but its own', async ({ app }) => {
  const page = await app.page();
  const found = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys(globalThis.casuskluis).toSorted(),
  }));
  expect(found).toEqual({ require: 'undefined', process: 'undefined', bridge: ['calls', 'on'] });

  const blocked = await page.evaluate(async () => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.violatedDirective),
      );
    });
    const script = document.createElement('script');
    script.textContent = 'globalThis.ingevoegd = true;';
    document.body.append(script);
    return {
      directive: await violated,
      ran: (globalThis as Record<string, unknown>)['ingevoegd'] === true,
    };
  });
  expect(blocked).toEqual({ directive: 'script-src-elem', ran: false });
});

test('every window is sandboxed, isolated and without developer rights', async ({ app }) => {
  await app.page();
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const found = (
        window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      return [
        found['sandbox'],
        found['contextIsolation'],
        found['nodeIntegration'],
        found['webviewTag'],
      ];
    }),
  );
  expect(preferences).toEqual([[true, true, false, false]]);
});

test('the screen can not go anywhere, open a window, or get a permission', async ({ app }) => {
  const page = await app.page();
  const before = page.url();
  const opened = await page.evaluate(() => globalThis.open('https://voorbeeld.invalid/'));
  expect(opened).toBeNull();
  await page.evaluate(() => {
    globalThis.location.href = 'https://voorbeeld.invalid/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    return Promise.all(
      names.map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a path outside the folder of the screen is not served', async ({ app }) => {
  await app.page();
  const statuses = await app.electron.evaluate(async ({ session }) => {
    const own = session.fromPartition('casuskluis');
    const paths = [
      '/index.html',
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2fmain%2fmain.js',
      '/onbekend.js',
    ];
    return Promise.all(
      paths.map(async (path) => (await own.fetch(`app://casuskluis${path}`)).status),
    );
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('a frame that is not the window itself is refused', async ({ app }) => {
  await app.page();
  const code = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${electronApp.getAppPath()}/out/preload/preload.cjs`,
        partition: 'casuskluis',
        sandbox: true,
      },
    });
    await other.loadURL('app://casuskluis/');
    const result = (await other.webContents.executeJavaScript(
      'casuskluis.calls.vault.status({})',
    )) as { readonly code?: string };
    other.destroy();
    return result.code;
  });
  expect(code).toBe('FORBIDDEN_SENDER');
  await expect.poll(() => app.electron.windows().length).toBe(1);
});

test('names that are internal or unknown can not be called', async ({ app }) => {
  const page = await app.page();
  const reachable = await page.evaluate(() => Object.keys(globalThis.casuskluis.calls));
  expect(reachable).not.toContain('internal');
  const files = await page.evaluate(() =>
    Object.keys(globalThis.casuskluis.calls.files).toSorted(),
  );
  expect(files).toEqual(['dropped', 'pick']);
});

test('a request to the network is cancelled and counted', async () => {
  const app = await launch();
  const page = await app.page();
  const failed = await app.electron.evaluate(({ session }) =>
    session
      .fromPartition('casuskluis')
      .fetch('http://127.0.0.1:9/proef')
      .then(
        () => 'answered',
        () => 'cancelled',
      ),
  );
  expect(failed).toBe('cancelled');
  const about = await page.evaluate(() => globalThis.casuskluis.calls.app.about({}));
  expect(about).toMatchObject({ ok: true, value: { blockedRequests: 1 } });
  await app.electron.close();
});

test('a second start gives way to the first', async ({ app }) => {
  await app.page();
  const { spawn } = await import('node:child_process');
  const args = await app.electron.evaluate(() => process.argv);
  const [executable = '', ...rest] = args;
  const second = spawn(
    executable,
    rest.filter((each) => !each.startsWith('--remote-debugging') && !each.startsWith('--inspect')),
    {
      stdio: 'ignore',
    },
  );
  const exitCode = await new Promise((resolve) => second.once('exit', resolve));
  expect(exitCode).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});

test('while the vault is locked, the menu offers nothing that needs it', async ({ app }) => {
  await app.page();
  const state = await menuState(app.electron);
  const enabled = (label: string): boolean | undefined =>
    state.find((each) => each.label === label)?.enabled;
  for (const label of ['Nieuwe notitie', 'Klassenlijst importeren', 'Zoeken', 'Vergrendelen']) {
    expect(enabled(label), label).toBe(false);
  }
  expect(enabled('Afsluiten')).toBe(true);
});
