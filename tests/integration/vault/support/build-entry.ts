import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../../..');
const folder = join(root, 'node_modules', '.cache', `casuskluis-tests-${process.pid}`);
const built = new Map<string, Promise<string>>();

const run = async (entry: string, name: string): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
};

/** Bundles a TypeScript entry, so that a thread or another process can run it; gives its path. */
export const buildEntry = (entry: string): Promise<string> => {
  const name = entry.replace(/.*\//, '').replace(/\.ts$/, '');
  const running = built.get(entry) ?? run(entry, name);
  built.set(entry, running);
  return running;
};

export const builtCopyWorker = (): Promise<string> =>
  buildEntry('electron/vault/backup/copy-worker.ts');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
