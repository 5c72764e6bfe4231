import { join } from 'node:path';
import { bareApp } from '../support/bare-window';
import { copyBigVault } from '../support/big-vault';
import { againstPeer } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { summary } from '../support/statistics';
import { openWindow } from '../support/windows';

const MOST = 1.25;

type Start = { readonly app: string; readonly userData: string; readonly usable: string };

const timeStart = async ({ app, userData, usable }: Start): Promise<number> => {
  const began = performance.now();
  const { electron, page } = await openWindow(app, userData);
  await page.locator(usable).waitFor({ state: 'visible' });
  const time = performance.now() - began;
  await electron.close();
  return time;
};

export const launchTime: Bench = {
  name: 'launch',
  needsBigVault: true,
  run: async ({ runs, folder, bigVault }) => {
    const ours = {
      app: process.cwd(),
      userData: join(folder, 'app'),
      usable: 'input[type="password"]:enabled',
    };
    const bare = { app: bareApp(folder), userData: join(folder, 'bare'), usable: 'button:enabled' };
    copyBigVault(bigVault, ours.userData);
    // Not counted: the first start of each reads everything from the disk.
    await timeStart(bare);
    await timeStart(ours);
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      times.bare.push(await timeStart(bare));
      times.ours.push(await timeStart(ours));
    }
    const peer = { name: 'bare Electron window', value: summary(times.bare).value };
    const measure = `launch to a usable unlock screen, ${runs} alternating runs`;
    return [againstPeer({ measure, unit: 'ms', ...summary(times.ours), peer, most: MOST })];
  },
};
