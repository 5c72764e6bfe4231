/** Small handovers for six known words, and files that are wrong in one way each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { seal } from '../../../electron/sealed/seal';
import { someDossier, someGuardian } from '../../integration/archive/support/some-dossier';
import { noteOf } from '../../integration/receiving/records';
import { entryOf, from, gathered } from '../../unit/sealed/support/bytes';

export const words = 'appel boom citroen dak eend fiets';

const json = (path: string, value: unknown) =>
  entryOf({ path, bytes: Buffer.from(JSON.stringify(value)) });

/** Of one pupil with a guardian and a note. */
export const handoverOf = async (
  folder: string,
  { canary, manifest = {} }: { readonly canary: string; readonly manifest?: object },
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> => {
  const plain = someDossier();
  const dossier = someDossier({
    pupil: {
      ...plain.pupil,
      name: { ...plain.pupil.name, firstName: 'Milan', prefix: '', lastName: 'Proefland' },
    },
    guardians: [someGuardian()],
    records: [noteOf(`Milan speelt alleen, ${canary}.`)],
  });
  const head = {
    format: 'casuskluis',
    formatVersion: 1,
    id: v7(),
    madeAt: '2025-11-11T10:00:00.000Z',
    sender: {
      name: 'J. Proef',
      role: 'careCoordinator',
      school: 'De Proefschool',
      recipient: null,
    },
    expiresOn: null,
    kind: 'handover',
    reader: 'leerkracht van groep 6',
    destroyBy: null,
    parts: ['pupil', 'guardians', 'noteObservations'],
    dossiers: [
      {
        id: dossier.id,
        path: 'dossiers/1.json',
        summary: { needs: 'Een vaste plek bij het raam.', works: '', avoid: '' },
        recordCount: 1,
      },
    ],
    ...manifest,
  };
  const entries = [
    json('casuskluis.json', head),
    json('schema.json', {}),
    json('dossiers/1.json', dossier),
  ];
  const bytes = await gathered(seal(from(entries), { kind: 'passphrase', passphrase: words }));
  const path = join(folder, `${v7()}.casuskluis`);
  writeFileSync(path, bytes);
  return { path, bytes };
};
