/**
 * `app://casuskluis/…`: the only origin there is. Serves the built files of the screen and nothing
 * else; a path that leaves the folder is refused. Each load of a page gets a fresh nonce for styles.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy, fileOf, mediaTypes } from './app-files';

/** Must run before the app is ready. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
};

const refused = (): Response => new Response(null, { status: 404 });

export type Served = {
  readonly root: string;
  /** A print page from memory under this path; null: no such page. */
  readonly pageOf: (path: string) => string | null;
  /** What the page may show before the vault process answers. */
  readonly expectedVault: () => string;
};

/** Serves `root` on the session, and print pages from memory. */
export const serveApp = (session: Session, { root, pageOf, expectedVault }: Served): void => {
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return refused();
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    };
    const page = pageOf(new URL(request.url).pathname);
    if (page !== null) {
      return new Response(page.replaceAll('__NONCE__', nonce), {
        headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      });
    }
    const file = fileOf(root, request.url);
    const mediaType = file === null ? undefined : mediaTypes[extname(file)];
    if (file === null || mediaType === undefined) return refused();
    try {
      const bytes = await readFile(file);
      const body = file.endsWith('.html')
        ? bytes
            .toString('utf8')
            .replaceAll('__NONCE__', nonce)
            .replaceAll('__EXPECTED_VAULT__', expectedVault())
        : new Uint8Array(bytes);
      return new Response(body, { headers: { ...headers, 'content-type': mediaType } });
    } catch {
      return refused();
    }
  });
};
