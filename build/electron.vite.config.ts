/**
 * Three builds. Targets are named explicitly, for the oldest runtime that the app must run on
 * (Electron 33.2.1: Node 20.18, Chrome 130), not for the newest that is installed.
 */
import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

const root = resolve(import.meta.dirname, '..');
const out = (name: string): string => resolve(root, 'out', name);
const at = (path: string): string => resolve(root, path);

/** Dialects of databases that knex names but that we never use. */
const otherDialects = [
  'better-sqlite3',
  'sqlite3',
  'mysql',
  'mysql2',
  'mariadb',
  'mariadb/callback',
  'oracledb',
  'pg',
  'pg-query-stream',
  'pg-native',
  'tedious',
];

const natives = ['@napi-rs/keyring', '@node-rs/argon2', 'better-sqlite3-multiple-ciphers'];

export default defineConfig({
  main: {
    root,
    build: {
      target: 'node20.18',
      outDir: out('main'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          'vault-process': at('electron/vault-process.ts'),
          'copy-worker': at('electron/vault/backup/copy-worker.ts'),
          'spell-worker': at('electron/features/spelling/spell-worker.ts'),
          'vault-key': at('build/vault-key/vault-key.ts'),
          deidentify: at('build/deidentify/deidentify.ts'),
        },
        external: ['electron', /^node:/, ...natives, ...otherDialects],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    root,
    build: {
      target: 'node20.18',
      outDir: out('preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: out('renderer'),
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
    css: {
      postcss: {},
    },
  },
});
