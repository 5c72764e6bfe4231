/** What the demo left, for whoever checks it: demo/manifest.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoFolder } from './demo-folder';

type Artefact = { readonly kind: 'screenshot' | 'casus-pdf' | 'casus-docx'; readonly file: string };

export type Manifest = {
  readonly runtime: { readonly electron: string; readonly chrome: string; readonly node: string };
  /** Files, relative to the folder of the manifest. */
  readonly artefacts: readonly Artefact[];
  /** Every name, phone number, address, date of birth … of the invented people in the exported casuses. */
  readonly identifiers: readonly string[];
  /** `folder` is absolute: it holds kluis.db and kluis.json. */
  readonly vault: { readonly folder: string; readonly recoveryCode: string };
  readonly networkRequests: number;
};

export const writeManifest = (manifest: Manifest): void =>
  writeFileSync(join(demoFolder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
