import { describe, expect, it } from 'vitest';
import { ArchiveDossier } from '../../../electron/contract/archive';
import { isTalkOfOther } from '../../../electron/features/access-requests/rules/note-of-other';
import { proposedGround } from '../../../electron/features/access-requests/rules/propose';
import { NoteContent } from '../../../electron/contract/notes';
import { Guardian } from '../../../electron/contract/records';

const guardian = (number: number, firstName: string, relation: string) =>
  Guardian.parse({
    id: `0192f0c1-0000-7000-8000-00000000000${String(number)}`,
    name: { firstName, initials: '', prefix: '', lastName: 'Voorbeeld' },
    relation,
    custody: 'yes',
    rightToInformation: 'yes',
    secretAddress: false,
    language: '',
    phone: '',
    email: '',
    address: '',
    remarks: '',
  });

const mother = guardian(1, 'Elske', 'mother');
const father = guardian(2, 'Wiebe', 'father');

const isHeld = (change: object, guardians = [mother, father]): boolean =>
  isTalkOfOther(
    NoteContent.parse({
      kind: 'conversation',
      title: '',
      occurredOn: '2025-11-01',
      occurredAt: null,
      observation: '',
      interpretation: '',
      tags: [],
      ...change,
    }),
    { guardians, asker: mother },
  );

describe('a note of a talk with the other guardian alone', () => {
  it('is told by its title, also where the one who asks comes up in it', () => {
    const observation = 'Wiebe alleen. Moeder had haar gesprek vorige week.';
    expect(isHeld({ title: 'Oudergesprek met vader', observation })).toBe(true);
    expect(isHeld({ title: 'Oudergesprek', observation })).toBe(false);
  });

  it('is told by all of it, where the one who asks comes up nowhere', () => {
    expect(isHeld({ observation: 'Wiebe vertelt over thuis.' })).toBe(true);
    expect(isHeld({ kind: 'email', observation: 'Papa vraagt om een verklaring.' })).toBe(true);
    expect(isHeld({ observation: 'Wiebe en Elske vertellen over thuis.' })).toBe(false);
  });

  it('is no observation of the pupil, and no talk with the one who asks', () => {
    expect(isHeld({ kind: 'observation', observation: 'Zij tekent papa.' })).toBe(false);
    expect(isHeld({ title: 'Gesprek met moeder', observation: 'Zij mist vader.' })).toBe(false);
    expect(isHeld({ title: 'Gesprek met de logopedist' })).toBe(false);
  });

  it('is left to the person where two parents are called alike', () => {
    const other = guardian(3, 'Wiebrigje', 'mother');
    expect(isHeld({ title: 'Gesprek met moeder' }, [mother, other])).toBe(false);
    expect(isHeld({ title: 'Gesprek met Wiebrigje' }, [mother, other])).toBe(true);
  });
});

it('stays here with what came with it, until a person decides', () => {
  const [file, note, scan] = [4, 5, 6].map((number) => mother.id.replace(/1$/u, String(number)));
  const at = '2025-11-01T10:00:00.000Z';
  const none = { firstName: 'Noor', initials: '', prefix: '', lastName: '', givenNames: '' };
  const dossier = ArchiveDossier.parse({
    id: file,
    pupil: {
      name: { ...none, nickname: '' },
      birthDate: null,
      sex: 'girl',
      yearGroup: null,
      className: null,
      startDate: null,
      leaveDate: null,
    },
    supportPhase: 1,
    summary: '',
    openedOn: '2025-09-01',
    codeName: null,
    guardians: [mother, father],
    relatives: [],
    staff: [],
    records: [
      {
        kind: 'note',
        id: note,
        content: {
          kind: 'email',
          title: 'Vraag van vader',
          occurredOn: '2025-11-01',
          occurredAt: null,
          observation: 'Hij stuurt een brief.',
          interpretation: 'Hij zoekt steun.',
          tags: [],
        },
        earlier: [],
        createdAt: at,
        updatedAt: at,
      },
      {
        kind: 'attachment',
        id: scan,
        noteId: note,
        fileName: 'brief.pdf',
        mediaType: 'application/pdf',
        byteLength: 0,
        sha256: '0'.repeat(64),
        path: `bijlagen/${scan ?? ''}/brief.pdf`,
        createdAt: at,
      },
    ],
  });
  for (const item of [
    { part: 'noteObservations', id: note ?? '' },
    { part: 'noteInterpretations', id: note ?? '' },
    { part: 'attachments', id: scan ?? '' },
  ] as const) {
    expect(proposedGround(item, { dossier, asker: mother })).toBe('otherGuardian');
    expect(proposedGround(item, { dossier, asker: father })).toBeNull();
  }
});
