import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { buildEntry } from './support/build-entry';
import type { KillOrder } from './support/kill-driver';
import { rebuildParents } from './support/test-migrations';
import { bodies, closeAll, filledVault } from './support/vaults';
import type { TestVault } from './support/vaults';

// The full count (200 in CI, 2,000 before a release) is run by tests/faults with this variable.
const TURNS = Number(process.env['KILL_TURNS'] ?? 6);

afterEach(closeAll);

/** Runs the driver and kills it `after` milliseconds from its first sign; gives what it said. */
const killed = async (order: KillOrder, after: number): Promise<readonly string[]> => {
  const driver = await buildEntry('tests/integration/vault/support/kill-driver.ts');
  const child = spawn(process.execPath, [driver, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let planned = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (!planned) setTimeout(() => child.kill('SIGKILL'), after);
    planned = true;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return said.split('\n').slice(0, -1); // what follows the last line end was cut off
};

const orderFor = (
  made: TestVault & { readonly passphrase: string },
  work: KillOrder['work'],
): KillOrder => ({
  work,
  folder: made.parts.folder,
  backupFolder: made.parts.backupFolder,
  copyWorker: made.parts.copyWorker,
  passphrase: made.passphrase,
});

const spread = (turn: number, from: number, to: number): number =>
  Math.round(from + ((to - from) * (turn + 0.5)) / TURNS);

const expectIntact = async (vault: TestVault): Promise<void> => {
  const { write } = vault.holder.requireSession().database;
  const [row] = await write.raw<{ integrity_check: string }[]>('PRAGMA integrity_check');
  expect(row?.integrity_check).toBe('ok');
};

const after = (lines: readonly string[], word: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

describe('a kill', () => {
  it('while saving loses no save that was acknowledged', async () => {
    const made = await filledVault();
    await made.holder.lock();
    const saved = new Set<string>();
    for (let turn = 0; turn < TURNS; turn += 1) {
      const lines = await killed(orderFor(made, 'save'), spread(turn, 60, 400));
      for (const id of after(lines, 'saved')) saved.add(id);
      const vault = made.restarted();
      await vault.vault.open(made.passphrase);
      const found = await vault.holder.requireSession().database.read('children').pluck('id');
      expect([...saved].filter((id) => !found.includes(id))).toEqual([]);
      await expectIntact(vault);
      await vault.holder.lock();
    }
    expect(saved.size).toBeGreaterThan(0);
  }, 600_000);

  it('during a migration or the backup before it leaves the old schema or the new one', async () => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const made = await filledVault();
      await inTransaction(made.holder.requireSession().database.write, async (trx) => {
        for (let at = 0; at < 300; at += 1) {
          await trx('parents').insert({ id: `p${at}`, name: 'x'.repeat(2000) });
        }
      });
      await made.holder.lock();
      await killed(orderFor(made, 'migrate'), spread(turn, 5, 250));
      const vault = made.restarted({ migrations: rebuildParents });
      await vault.vault.open(made.passphrase);
      const { read } = vault.holder.requireSession().database;
      expect(await read('parents').pluck('id')).toHaveLength(301);
      expect(await bodies(vault)).toEqual(['Kanariegeel']);
      await expectIntact(vault);
      await vault.holder.lock();
    }
  }, 600_000);

  it('during a backup leaves only whole backups', async () => {
    const made = await filledVault();
    await made.holder.lock();
    for (let turn = 0; turn < TURNS; turn += 1) {
      await killed(orderFor(made, 'backup'), spread(turn, 60, 500));
      const vault = made.restarted();
      for (const { id } of await vault.backups.list()) {
        await vault.backups.inspect({ kind: 'own', id });
      }
      await vault.vault.open(made.passphrase);
      await expectIntact(vault);
      const { id: newest } = await vault.backups.create();
      expect((await vault.backups.list()).map(({ id }) => id)).toContain(newest);
      await vault.holder.lock();
    }
  }, 600_000);

  it.each(['passphrase', 'dataKey'] as const)(
    'during a change of the %s leaves a vault that the old or the new passphrase opens',
    async (work) => {
      let made = await filledVault();
      await made.holder.lock();
      for (let turn = 0; turn < TURNS; turn += 1) {
        const lines = await killed(orderFor(made, work), spread(turn, 60, 600));
        const last = after(lines, 'changed').at(-1) ?? made.passphrase;
        const tried = after(lines, 'next').at(-1) ?? last;
        const vault = made.restarted();
        const opens = await vault.vault.open(tried).then(
          () => tried,
          () => last,
        );
        if (opens === last && vault.holder.session === null) await vault.vault.open(last);
        expect(await bodies(vault)).toEqual(['Kanariegeel']);
        await expectIntact(vault);
        await vault.holder.lock();
        made = { ...made, passphrase: opens };
      }
    },
    600_000,
  );
});
