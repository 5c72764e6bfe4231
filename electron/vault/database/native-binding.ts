// Threat: the prebuilt addon needs Node-API 10 and crashes the process on an older runtime: a vault
// that can't be opened at all. There the set-up has compiled the same addon, and this finds it.
// runtime.md section 4.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FIRST_NODE_API_OF_PREBUILT = 10;

/** Path of the compiled addon on runtimes below Node-API 10, undefined where the prebuilt one works. */
export const nativeBinding = (): string | undefined => {
  if (Number(process.versions['napi'] ?? 0) >= FIRST_NODE_API_OF_PREBUILT) return undefined;
  const manifest = createRequire(import.meta.url).resolve(
    'better-sqlite3-multiple-ciphers/package.json',
  );
  const compiled = join(dirname(manifest), 'build', 'Release', 'better_sqlite3.node');
  if (!existsSync(compiled)) throw new Error('ADDON_NOT_COMPILED');
  return compiled;
};
