/** A DOCX as a program of others reads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';

/** Whether LibreOffice is there: the set-up installs it for root on Debian, and leaves other machines alone. */
export const hasLibreOffice = (): boolean =>
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Opens a DOCX in LibreOffice and prints it.
 * @param folder where the PDF comes, and LibreOffice's own settings
 * @returns the PDF's path
 * @throws Error when LibreOffice can't open it
 */
export const docxAsPdf = (docx: string, folder: string): string => {
  const settings = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  const to = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const said = execFileSync(
    'soffice',
    [settings, '--headless', '--convert-to', to, '--outdir', folder, docx],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (!said.includes('writer_pdf_Export')) throw new Error(`LibreOffice: ${said}`);
  return join(folder, basename(docx).replace(/\.docx$/u, '.pdf'));
};
