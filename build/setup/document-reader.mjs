import { canApt, exec, isOnPath } from './exec.mjs';
import { say } from './step.mjs';

const PROGRAM = 'soffice';
const PACKAGE = 'libreoffice-writer-nogui';

/**
 * Set-up step for the tests, Linux only: the program of others that reads our DOCX back. Root gets it by
 * itself; anybody else's machine is left as it is, and the test that asks for it says that it was passed over.
 */
export async function documentReaderStep() {
  if (isOnPath(PROGRAM)) return { note: 'aanwezig' };
  const without = `niet aanwezig; een DOCX wordt dan niet door een ander programma nagelezen (pakket ${PACKAGE})`;
  if (process.platform !== 'linux' || !canApt()) return { note: without };
  say('… LibreOffice ophalen en installeren met apt; dit duurt ongeveer een minuut.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update'], { env });
  await exec('apt-get', ['install', '-y', '--no-install-recommends', PACKAGE], { env });
  return { note: isOnPath(PROGRAM) ? `geïnstalleerd: ${PACKAGE}` : without };
}
