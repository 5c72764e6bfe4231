import { findKnown } from '../../../electron/deidentify';
import { engineSpeed } from '../support/engine-speed';
import type { Bench } from '../support/measurement';
import { notesText } from '../support/notes-text';

const MILLION = 1_000_000;

export const deidentifySpeed: Bench = {
  name: 'deidentify',
  needsBigVault: false,
  run: () => {
    const { text, matcher } = notesText(MILLION);
    const read = (many: string): unknown => findKnown(many, { matcher });
    return Promise.resolve(engineSpeed({ name: 'de-identification of known names', text, read }));
  },
};
