/** Programs of others that read what leaves the vault: `age`, `qpdf` and `pdftotext`, each passed over where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a program is there: the set-up installs these for root on Debian, and leaves other machines alone. */
export const hasProgram = (name: 'age' | 'qpdf' | 'pdftotext' | 'script'): boolean =>
  spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** `age` asks a terminal for a passphrase, and nothing else: `script` gives it one. */
const atTerminal = (words: readonly string[], typed: string): void => {
  const command = words.map(quoted).join(' ');
  execFileSync('script', ['-qec', command, '/dev/null'], { input: typed, stdio: 'pipe' });
};

/** What stock `age` makes of a file. @throws Error when it refuses it */
export const ageOpens = (
  file: string,
  key: { readonly passphrase: string } | { readonly identity: string },
  folder: string,
): Buffer => {
  const out = join(folder, 'opened.tar');
  if ('passphrase' in key) {
    atTerminal(['age', '-d', '-o', out, file], `${key.passphrase}\n`);
  } else {
    const identities = join(folder, 'identity.txt');
    writeFileSync(identities, `${key.identity}\n`);
    execFileSync('age', ['-d', '-i', identities, '-o', out, file], { stdio: 'pipe' });
  }
  return readFileSync(out);
};

/** Has stock `age` lock a file. @returns the path of the locked one */
export const ageLocks = (
  content: Uint8Array,
  lock: { readonly passphrase: string } | { readonly recipient: string },
  folder: string,
): string => {
  const [plain, out] = [join(folder, 'plain.tar'), join(folder, 'stock.casuskluis')];
  writeFileSync(plain, content);
  if ('passphrase' in lock) {
    const typed = `${lock.passphrase}\n${lock.passphrase}\n`;
    atTerminal(['age', '-p', '-o', out, plain], typed);
  } else {
    execFileSync('age', ['-r', lock.recipient, '-o', out, plain], { stdio: 'pipe' });
  }
  return out;
};

/** The names and contents of a tar archive, by the system's own `tar`. */
export const untar = (archive: Uint8Array, folder: string): ReadonlyMap<string, Buffer> => {
  const tar = (...more: readonly string[]): Buffer =>
    execFileSync('tar', [...more], { input: archive, cwd: folder, maxBuffer: 1024 ** 3 });
  const names = tar('-tf', '-').toString().trim().split('\n');
  return new Map(names.map((name) => [name, tar('-xOf', '-', name)]));
};
