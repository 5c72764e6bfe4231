import { fullName, possessive, surname, surnameAfterTitle, withoutMarks } from './person-names';
import type {
  ExampleCaseFile,
  ExampleNote,
  ExampleSchool,
  ExampleStaffMember,
  PersonName,
} from './types';

export type IdentifierKind =
  'name' | 'phone' | 'email' | 'address' | 'birthDate' | 'school' | 'place' | 'key' | 'outsider';

export type Identifier = {
  readonly value: string;
  readonly kind: IdentifierKind;
  /** The vault holds it in a field; false for people who only occur in running text. */
  readonly known: boolean;
  /** Also an ordinary Dutch word in lower case: look for it with its capital only. */
  readonly alsoWord: boolean;
  /** `notes`: stands in a note. `record`: in a field only. `derived`: another way to write it. */
  readonly occursIn: 'notes' | 'record' | 'derived';
};

const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'roos storm ster mees mei linde bloem bakker jong kok boer groot wit prins vos tas pool stam mol smit ' +
    'schaap timmer zwart groen maas de van der den het ten ter lux nova bo hof hemel dam beek brink veld ' +
    'koning graaf wit kamp dyl vriend reus snoek klaver kuiper visser baas mulder kramer koopman mark lot ' +
    'bas rein moos pim linders winters'
  ).split(' '),
);

type Found = { readonly value: string; readonly kind: IdentifierKind; readonly known: boolean };

/**
 * Every name, phone, e-mail address, address and birth date by which the people of one case file
 * could be known, each once, longest first. For the demo's manifest and for tests that look for
 * leaks: compare whole words, and with the capital where `alsoWord` is true.
 */
export function identifiersOf(
  caseFile: ExampleCaseFile,
  school: ExampleSchool,
): readonly Identifier[] {
  const text = caseFile.notes.map(noteText).join('\n');
  const recordValues = new Set<string>();
  const all: Found[] = [];
  const add = (values: readonly string[], kind: IdentifierKind, known = true): void => {
    all.push(...values.map((value) => ({ value, kind, known })));
  };
  const pupil = school.pupils.find(({ key }) => key === caseFile.pupilKey);
  if (pupil === undefined) throw new RangeError('the pupil of the case file is not in the school');
  const people: readonly PersonName[] = [pupil, ...caseFile.guardians, ...caseFile.siblings];
  for (const person of people) add(formsOfName(person, text), 'name');
  for (const nickname of caseFile.nicknames) add(writtenForms([nickname], text), 'name');
  for (const member of staffOf(caseFile, school, text)) add(formsOfName(member, text), 'name');
  add(pupil.givenNames === pupil.firstName ? [] : [pupil.givenNames], 'name');
  add([pupil.birthDate], 'birthDate');
  for (const guardian of caseFile.guardians) {
    add([guardian.phone], 'phone');
    add([guardian.email], 'email');
    add([guardian.address, streetOf(guardian.address)], 'address');
  }
  add([school.name], 'school');
  add([school.place], 'place');
  add([school.address, streetOf(school.address)], 'address');
  add([pupil.key, school.brinCode], 'key');
  for (const { value } of all) recordValues.add(value);
  add(birthDateNotations(pupil.birthDate), 'birthDate');
  for (const outsider of caseFile.outsiders)
    add(writtenForms([outsider.name], text), 'outsider', false);
  const unique = new Map<string, Identifier>();
  for (const { value, kind, known } of all) {
    if (unique.has(value)) continue;
    const inRecord = recordValues.has(value);
    unique.set(value, {
      value,
      kind,
      known,
      alsoWord: ordinaryWords.has(value.toLowerCase()),
      occursIn: occursInText(value, text) ? 'notes' : inRecord ? 'record' : 'derived',
    });
  }
  return [...unique.values()].toSorted((a, b) => b.value.length - a.value.length);
}

/** The identifiers that stand in this one note, so that a demo can choose its notes. */
export function identifiersInNote(
  note: ExampleNote,
  identifiers: readonly Identifier[],
): readonly Identifier[] {
  const text = noteText(note);
  return identifiers.filter((identifier) => occursInText(identifier.value, text));
}

/** All running text of a note. */
export function noteText(note: ExampleNote): string {
  return [note.title, note.observation, note.interpretation, note.body].join('\n');
}

/** True when the value stands in the text as whole words, with the same capitals. */
function occursInText(value: string, text: string): boolean {
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(text);
}

function formsOfName(person: PersonName, text: string): readonly string[] {
  const parts = [person.firstName, surname(person), fullName(person)].filter((part) => part !== '');
  const written = [person.lastName, surnameAfterTitle(person), ...surnameParts(person)];
  return [...new Set([...parts, ...writtenForms([...parts, ...written], text)])];
}

/** The double surname in its halves, as people write it: `Hoekstra-de Wit`, `Hoekstra`. */
function surnameParts(person: PersonName): readonly string[] {
  return person.lastName.includes('-') ? person.lastName.split('-') : [];
}

/** Of each name the form itself, its possessive and its spelling without marks, if written. */
function writtenForms(names: readonly string[], text: string): readonly string[] {
  const forms = names
    .filter((name) => name !== '')
    .flatMap((name) => [name, withoutMarks(name)])
    .flatMap((name) => [name, possessive(name)]);
  return [...new Set(forms)].filter((form) => occursInText(form, text));
}

/** The staff of the file and everyone of the team whose name stands in its notes. */
function staffOf(
  caseFile: ExampleCaseFile,
  school: ExampleSchool,
  text: string,
): readonly ExampleStaffMember[] {
  return school.staff.filter((member) => {
    const called = member.title === '' ? fullName(member) : `${member.title} ${member.firstName}`;
    const full = fullName(member);
    return (
      caseFile.staffKeys.includes(member.key) ||
      [called, full].some((form) => text.toLowerCase().includes(form.toLowerCase()))
    );
  });
}

function streetOf(address: string): string {
  return (address.split(',')[0] ?? address).replace(/\s+\d.*$/u, '');
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The ways in which a Dutch birth date is written. */
export function birthDateNotations(birthDate: string): readonly string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shortMonth = String(Number(month));
  const shortDay = String(Number(day));
  const monthName = months[Number(month) - 1] ?? '';
  return [
    `${day}-${month}-${year}`,
    `${shortDay}-${shortMonth}-${year}`,
    `${day}/${month}/${year}`,
    `${shortDay}/${shortMonth}/${year}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${year.slice(2)}`,
    `${shortDay}-${shortMonth}-${year.slice(2)}`,
    `${shortDay} ${monthName} ${year}`,
    `${shortDay} ${monthName}`,
  ];
}
