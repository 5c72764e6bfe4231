// Takes the place of default_app.asar, which the fallback runtime lacks: `electron <folder>`.
// An ES module with a top-level await on purpose: from CommonJS with import() the app would
// already be ready when its main runs, and registerSchemesAsPrivileged would throw.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const preloads = [];
let folder;
for (let index = 0; index < args.length && folder === undefined; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') preloads.push(args[(index += 1)]);
  else if (!arg.startsWith('-')) folder = resolve(arg);
}
if (folder === undefined) {
  process.stderr.write('Gebruik: electron <map van de app>\n');
  process.exit(1);
}

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
// As Electron's own default app does with -r; Playwright attaches through it.
for (const file of preloads) createRequire(import.meta.url)(resolve(file));
await import(pathToFileURL(join(folder, manifest.main)).href);
