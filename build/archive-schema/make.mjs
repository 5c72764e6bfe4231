// node build/archive-schema/make.mjs: makes casuskluis-1.schema.json anew from the schemas of the app. Not part of
// the build: the outcome is committed, and travels in each archive. A version that was released doesn't change any
// more: raise ARCHIVE_VERSION in electron/contract/archive.ts first, and name the new file here and where it is read.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../setup/paths.mjs';

const FILE = join(projectRoot, 'build', 'archive-schema', 'casuskluis-1.schema.json');
const BUILDER = join(projectRoot, 'out', 'archive-schema-builder');

await build({
  root: projectRoot,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(projectRoot, 'build', 'archive-schema', 'write-schema.ts'),
    outDir: BUILDER,
    emptyOutDir: true,
    target: 'node20',
  },
});
const run = spawnSync(process.execPath, [join(BUILDER, 'write-schema.js'), FILE], {
  stdio: 'inherit',
});
rmSync(BUILDER, { recursive: true, force: true });
process.exitCode = run.status ?? 1;
