/** The peer: a window of the same runtime with one button and nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = encodeURIComponent('<!doctype html><title>kaal</title><button>Klaar</button>');

const main = `import { app, BrowserWindow } from 'electron';
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL('data:text/html,${page}');
});
`;

/** Writes that app to a folder. @returns the folder */
export const bareApp = (root: string): string => {
  const folder = join(root, 'kaal');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.js'), main);
  const manifest = { name: 'kaal', version: '1.0.0', type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
};
