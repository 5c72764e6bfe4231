// Bundles TypeScript entries of tests/faults and tests/bench for plain Node, so that a process of its
// own can run the very code of the vault process.
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../build/setup/paths.mjs';

/**
 * @param {{name: string, entries: Readonly<Record<string, string>>}} what `entries`: name of the file
 *   in out/<name> → path in the project
 * @returns {Promise<string>} the folder with one `<entry>.js` each
 */
export async function bundle({ name, entries }) {
  const outDir = join(projectRoot, 'out', name);
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([entry, path]) => [entry, join(projectRoot, path)]),
        ),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Beside the entries: copy-worker.js is looked for beside the code that starts it.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  });
  return outDir;
}
