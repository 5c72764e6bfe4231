import { canApt, exec, isOnPath } from './exec.mjs';
import { say } from './step.mjs';

/** Programs of others that read back what the app writes, with the package that brings each. */
const PROGRAMS = {
  soffice: 'libreoffice-writer-nogui',
  age: 'age',
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
};

/**
 * The packages whose programs are missing.
 * @param {(program: string) => boolean} isThere
 * @returns {string[]}
 */
export function missingPackages(isThere) {
  return Object.entries(PROGRAMS).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
}

const without = (names) =>
  `niet aanwezig: ${names.join(', ')}; de tests waarin een ander programma onze bestanden naleest worden dan overgeslagen`;

/**
 * Set-up step for the tests, Linux only. Root gets the programs by itself; anybody else's machine is left as it is,
 * and each test that asks for one says that it was passed over.
 */
export async function testProgramsStep() {
  const missing = missingPackages(isOnPath);
  if (missing.length === 0) return { note: 'aanwezig' };
  if (process.platform !== 'linux' || !canApt()) return { note: without(missing) };
  say(`… ${missing.join(', ')} ophalen en installeren met apt; dit duurt hooguit een minuut.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update'], { env });
  await exec('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
  const left = missingPackages(isOnPath);
  return { note: left.length === 0 ? `geïnstalleerd: ${missing.join(', ')}` : without(left) };
}
