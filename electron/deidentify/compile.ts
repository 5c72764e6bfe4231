import type { KnownIdentity, KnownPerson, SubjectKind, SubjectRef } from './identity';
import { numberKeys, phoneKeys } from './numbers';
import type { KnownNumber, NumberKind } from './numbers';
import { blocksOf } from './blocks';
import { initialsOf, personForms } from './person-forms';
import { prefixVariants, splitSurname } from './prefixes';
import type { Subject } from './subject';
import {
  addressForms,
  birthDateForms,
  emailForms,
  placeForms,
  schoolForms,
  termForms,
} from './thing-forms';
import { foldedWords } from './tokens';
import { addForm } from './trie';
import type { Form, TrieNode } from './trie';
import { TypoIndex } from './typos';

/** A compiled identity, or several: made once, used for many texts. Immutable by use. */
export type Matcher = {
  readonly subjects: readonly Subject[];
  readonly trie: TrieNode;
  readonly typos: TypoIndex;
  readonly numbers: ReadonlyMap<string, KnownNumber>;
  /** First letters of the pupils, for "N." alone. */
  readonly letters: ReadonlyMap<string, readonly number[]>;
};

const NOBODY = { sex: 'unknown', initials: [], letters: [], prefixWords: [] } as const;

/** Forms that one typing error may hide. */
const WITH_TYPOS = new Set([
  'first-name',
  'nickname',
  'given-name',
  'last-name',
  'name-part',
  'surname-part',
  'school',
]);

class Builder {
  readonly subjects: Subject[] = [];
  readonly trie: TrieNode = {};
  readonly typos = new TypoIndex();
  readonly numbers = new Map<string, KnownNumber>();
  readonly letters = new Map<string, number[]>();
  readonly #file: string | undefined;
  readonly #shared: Set<string> = new Set();
  readonly #counts = new Map<SubjectKind, number>();

  constructor(file: string | undefined, into?: Builder) {
    this.#file = file;
    if (!into) return;
    this.subjects = into.subjects;
    this.trie = into.trie;
    this.typos = into.typos;
    this.numbers = into.numbers;
    this.letters = into.letters;
    this.#shared = into.#shared;
  }

  /** A school or place is one subject, in however many files it stands. */
  thing(kind: 'school' | 'place', name: string): void {
    const key = `${kind} ${foldedWords(name).join(' ')}`;
    if (this.#shared.has(key)) return;
    this.#shared.add(key);
    const subject = this.subject(kind, {});
    this.forms(kind === 'school' ? schoolForms(name, subject) : placeForms(name, subject));
  }

  subject(kind: SubjectKind, data: { key?: string | null | undefined } & Partial<Subject>): number {
    const index = this.#counts.get(kind) ?? 0;
    this.#counts.set(kind, index + 1);
    const { key, ...rest } = data;
    const ref: SubjectRef = {
      kind,
      index,
      ...(key ? { key } : {}),
      ...(this.#file === undefined ? {} : { file: this.#file }),
    };
    return this.subjects.push({ ...NOBODY, ...rest, ref }) - 1;
  }

  forms(forms: readonly Form[]): void {
    for (const form of forms) {
      addForm(this.trie, form);
      const [word, ...more] = form.words;
      if (word !== undefined && more.length === 0 && WITH_TYPOS.has(form.code))
        this.typos.add(word);
    }
  }

  keys(keys: readonly string[], known: { subject: number; kind: NumberKind }): void {
    for (const key of keys) if (!this.numbers.has(key)) this.numbers.set(key, known);
  }

  person(kind: SubjectKind, person: KnownPerson, role?: Subject['role'] | null): void {
    const subject = this.subject(kind, {
      key: person.key,
      sex: person.sex ?? 'unknown',
      initials: initialsOf(person),
      letters: startLetters(person),
      blocks: blocksOf([person.firstName, person.prefix, person.lastName].join(' ')),
      prefixWords: [
        ...new Set(prefixVariants(splitSurname(person.prefix, person.lastName).prefix).flat()),
      ],
      ...(role ? { role } : {}),
    });
    const byInitials = kind === 'pupil';
    this.forms(personForms(person, { subject, byInitials }));
    if (byInitials) this.letter(startLetters(person), subject);
    if (person.birthDate && this.#file === undefined)
      this.forms(birthDateForms(person.birthDate, subject));
    for (const phone of person.phones ?? [])
      this.keys(phoneKeys(phone), { subject, kind: 'phone' });
    for (const email of person.emails ?? []) this.forms(emailForms(email, subject));
    for (const address of person.addresses ?? []) this.forms(addressForms(address, subject));
  }

  letter(letters: readonly string[], subject: number): void {
    for (const letter of letters) {
      const subjects = this.letters.get(letter);
      if (subjects) subjects.push(subject);
      else this.letters.set(letter, [subject]);
    }
  }
}

function startLetters(person: KnownPerson): readonly string[] {
  const letters = [foldedWords(person.firstName)[0]?.slice(0, 1), initialsOf(person)[0]];
  return [...new Set(letters.filter((letter) => letter !== undefined))];
}

function add(build: Builder, identity: KnownIdentity): void {
  build.person('pupil', identity.pupil);
  for (const one of identity.guardians ?? []) build.person('guardian', one, one.relation);
  for (const one of identity.siblings ?? []) build.person('sibling', one);
  for (const one of identity.staff ?? []) build.person('staff', one, one.role);
  for (const one of identity.classmates ?? []) build.person('classmate', one);
  const { school } = identity;
  if (school) build.thing('school', school.name);
  for (const place of [...(identity.places ?? []), ...(school?.place ? [school.place] : [])]) {
    build.thing('place', place);
  }
  for (const { key, value, tag, proposal } of identity.terms ?? []) {
    const subject = build.subject('term', { key, tag, ...(proposal ? { proposal } : {}) });
    if (tag === 'EMAIL') build.forms(emailForms(value, subject));
    else if (tag !== 'PHONE') build.forms(termForms(value, subject));
    build.keys(tag === 'PHONE' ? phoneKeys(value) : numberKeys(value), {
      subject,
      kind: tag === 'PHONE' ? 'phone' : 'number',
    });
  }
}

/** Makes the matcher of one file's identity. */
export function compileIdentity(identity: KnownIdentity): Matcher {
  const build = new Builder(undefined);
  add(build, identity);
  return build;
}

/**
 * Makes one matcher over many files, for lists and the privacy view. Subjects carry their file
 * (schools and places carry that of the first); birth dates are left out, for that view shows them
 * and they would be most of the matcher. A casus is made with the matcher of its own file.
 */
export function compileIdentities(
  files: readonly { readonly file: string; readonly identity: KnownIdentity }[],
): Matcher {
  const all = new Builder(undefined);
  for (const { file, identity } of files) add(new Builder(file, all), identity);
  return all;
}
