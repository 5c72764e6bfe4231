import {
  applyReplacements,
  compileIdentity,
  decide,
  findKnown,
} from '../../../electron/deidentify';
import type { Finding, KnownIdentity } from '../../../electron/deidentify';

/** An invented family, staff and class with the traps of Dutch names. */
export const identity = {
  pupil: {
    key: 'pupil-1',
    firstName: 'Noor',
    givenNames: 'Eleonora Elisabeth',
    prefix: "van 't",
    lastName: 'Voorbeeld',
    nickname: 'Nono',
    birthDate: '2018-03-04',
    sex: 'female',
  },
  guardians: [
    {
      firstName: 'Els',
      prefix: 'de',
      lastName: 'Vries-Bakker',
      sex: 'female',
      relation: 'mother',
      phones: ['06-12345678'],
      emails: ['els.vries@example.org'],
      addresses: [{ street: 'Dorpsstraat', houseNumber: '12a', postcode: '1234 AB' }],
    },
    { firstName: 'Jos', prefix: "van 't", lastName: 'Voorbeeld', sex: 'male', relation: 'father' },
  ],
  siblings: [
    { firstName: 'Sem', prefix: "van 't", lastName: 'Voorbeeld', sex: 'male' },
    { firstName: 'Zoë-Lynn', prefix: "van 't", lastName: 'Voorbeeld', sex: 'female' },
  ],
  staff: [
    { firstName: 'Fenna', prefix: 'van den', lastName: 'Berg', sex: 'female', role: 'teacher' },
    { firstName: 'Mark', lastName: 'Bakker', sex: 'male', role: 'teacher' },
    { firstName: 'Karin', lastName: 'Smitsma', sex: 'female', role: 'careCoordinator' },
  ],
  classmates: [
    { firstName: 'Roos', lastName: 'Linde' },
    { firstName: 'Aylin', lastName: 'Yılmaz' },
    { firstName: 'An', lastName: 'Storm' },
    { firstName: 'Bo', lastName: 'Jong', prefix: 'de' },
  ],
  school: { name: 'Basisschool De Wegwijzer', place: 'Voorbeelddorp' },
  terms: [
    { value: 'S-2031', tag: 'ID' },
    { value: '123456782', tag: 'BSN' },
    { value: 'Voetbalclub Sparta Noord', tag: 'ORGANISATION', proposal: 'een sportclub' },
  ],
} as const satisfies KnownIdentity;

export const matcher = compileIdentity(identity);

export function find(text: string): readonly Finding[] {
  return findKnown(text, { matcher, partId: 'note-1' });
}

/** As 'surface:kind:certainty:reason', for tables. */
export function told(text: string): readonly string[] {
  return find(text).map(
    ({ surface, subject, certainty, reason }) =>
      `${surface}:${subject.kind}:${certainty}:${reason}`,
  );
}

/** The text with every finding replaced, questions too. */
export function replaced(text: string): string {
  const findings = find(text);
  const decisions = findings.map((finding) => decide(finding, { action: 'replace' }));
  return applyReplacements({ text, findings, decisions }).text;
}
