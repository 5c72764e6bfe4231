import type { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';

const forked = vi.hoisted(() => ({ children: [] as unknown[] }));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return {
    utilityProcess: {
      fork: () => {
        const child = Object.assign(new Emitter(), {
          posted: [] as { readonly type: string }[],
          postMessage: (message: { readonly type: string }) => child.posted.push(message),
          kill: () => true,
        });
        forked.children.push(child);
        return child;
      },
    },
  };
});

const { startVaultProcess } = await import('../../../electron/shell/vault-client');

const setUp = () => {
  let gone = 0;
  const client = startVaultProcess({
    entry: 'vault-process.js',
    setup: { vaultFolder: '/v', backupFolder: '/b' },
    onEvent: () => undefined,
    onGone: () => {
      gone += 1;
    },
  });
  const child = forked.children.at(-1) as EventEmitter & {
    readonly posted: { readonly type: string; readonly id?: string }[];
  };
  return { client, child, gone: () => gone };
};

beforeEach(() => {
  forked.children.length = 0;
});

test('a call under way when the vault locks ends as VAULT_LOCKED', async () => {
  const { client, child, gone } = setUp();
  const call = client.call('notes.list', {});
  const ended = client.end();
  const late = client.call('notes.list', {});
  child.emit('exit', 0);
  await ended;
  expect(await call).toEqual({ ok: false, code: 'VAULT_LOCKED' });
  expect(await late).toEqual({ ok: false, code: 'VAULT_LOCKED' });
  expect(gone()).toBe(0);
});

test('an answer that comes after the lock began is not heard any more', async () => {
  const { client, child } = setUp();
  const call = client.call('skillCard.pupil', {});
  const { id } = child.posted.at(-1) ?? {};
  const ended = client.end();
  child.emit('message', { type: 'answer', id, result: { ok: true, value: {} } });
  child.emit('exit', 0);
  await ended;
  expect(await call).toEqual({ ok: false, code: 'VAULT_LOCKED' });
});

test('a process that stopped by itself answers every call at once, also later ones', async () => {
  const { client, child, gone } = setUp();
  const call = client.call('notes.list', {});
  child.emit('exit', 5);
  expect(await call).toEqual({ ok: false, code: 'VAULT_PROCESS_GONE' });
  expect(await client.call('notes.list', {})).toEqual({ ok: false, code: 'VAULT_PROCESS_GONE' });
  expect(gone()).toBe(1);
  await client.end();
});

test.each([
  'drafts.save',
  'notes.save',
  'casus.savePart',
  'opp.saveSection',
  'opp.record',
  'oppImport.apply',
  'agreements.save',
  'arrangement.decide',
  'arrangement.takeBack',
])('it knows that %s is under way', async (method) => {
  const { client, child } = setUp();
  void client.call('notes.list', {});
  void client.call('attachments.saveOutside', {});
  expect(client.isSaving()).toBe(false);
  const save = client.call(method, {});
  expect(client.isSaving()).toBe(true);
  const { id } = child.posted.at(-1) ?? {};
  child.emit('message', { type: 'answer', id, result: { ok: true, value: {} } });
  await save;
  expect(client.isSaving()).toBe(false);
});
