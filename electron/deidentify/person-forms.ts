import type { FormCode } from './finding';
import type { KnownPerson } from './identity';
import { DUTCH_PREFIXES, PREFIX_WORDS, splitNicknames, SURNAME_LINKS } from './name-words';
import { isOrdinaryWord } from './ordinary-words';
import { prefixVariants, splitSurname } from './prefixes';
import { foldedWords } from './tokens';
import type { Form } from './trie';

type Words = readonly string[];

function form(code: FormCode, words: Words, subject: number): Form | undefined {
  const found = words.findIndex((word) => !PREFIX_WORDS.has(word));
  const core = found === -1 ? words.length - 1 : found;
  const single = words[0] ?? '';
  // A single letter is no name; prefixes alone are none either.
  if (words.length === 0 || (words.length === 1 && single.length < 2)) return undefined;
  if (words.every((word) => DUTCH_PREFIXES.has(word))) return undefined;
  const ordinary = words.slice(core).every((word) => isOrdinaryWord(word));
  return { kind: 'person', code, subject, words, core, ordinary };
}

function givenForms(name: string | null | undefined, code: FormCode, subject: number): Form[] {
  const words = foldedWords(name);
  const forms = [form(code, words, subject)];
  if (words.length > 1) {
    // Zoë-Lynn: also Zoë, Lynn and Zoelynn.
    forms.push(form(code, [words.join('')], subject));
    for (const word of words) forms.push(form('name-part', [word], subject));
  }
  return forms.filter((found) => found !== undefined);
}

/** "Bakker-de Vries" → [bakker], [de, vries]: each part is used by itself; "tot" between them is none. */
function surnameParts(words: Words): readonly Words[] {
  const parts: string[][] = [];
  let prefix: string[] = [];
  for (const word of words) {
    if (SURNAME_LINKS.has(word)) prefix = [];
    else if (PREFIX_WORDS.has(word)) prefix.push(word);
    else {
      parts.push([...prefix, word]);
      prefix = [];
    }
  }
  return parts;
}

function surnameForms(person: KnownPerson, subject: number): Form[] {
  const { prefix, words } = splitSurname(person.prefix, person.lastName);
  if (words.length === 0) return [];
  const forms: (Form | undefined)[] = [form('last-name', words, subject)];
  const variants = prefixVariants(prefix);
  for (const variant of variants) {
    forms.push(form('last-name', [...variant, ...words], subject));
    forms.push(form('last-name', [[...variant, ...words].join('')], subject));
  }
  if (words.length > 1) forms.push(form('last-name', [words.join('')], subject));
  const parts = surnameParts(words);
  for (const [index, part] of parts.entries()) {
    if (parts.length < 2) break;
    const bare = part.slice(-1);
    const heads = index === 0 ? variants : prefixVariants(part.slice(0, -1));
    for (const head of heads) forms.push(form('surname-part', [...head, ...bare], subject));
    // A part of two letters ("El", "Ou") says too little by itself.
    if (bare.join('').length > 2) forms.push(form('surname-part', bare, subject));
  }
  const first = foldedWords(person.firstName);
  if (first.length > 0) {
    forms.push(form('full-name', [[...first, ...words].join('')], subject));
    forms.push(form('full-name', [[...first, ...prefix, ...words].join('')], subject));
  }
  return forms.filter((found) => found !== undefined);
}

/** Folded initials, in the order in which they are written. */
export function initialsOf(person: KnownPerson): readonly string[] {
  const written = foldedWords(person.initials).flatMap((word) => Array.from(word));
  if (written.length > 0) return written;
  const names = foldedWords(person.givenNames);
  return (names.length > 0 ? names : foldedWords(person.firstName)).map((name) => name.slice(0, 1));
}

/** "NvtV", "N.v.'t V.", "NV": how a pupil is shortened in notes. Always asked about. */
function initialForms(person: KnownPerson, subject: number): Form[] {
  const { prefix, words } = splitSurname(person.prefix, person.lastName);
  const last = words.map((word) => word.slice(0, 1));
  if (last.length === 0) return [];
  const middle = prefix.map((word) => word.slice(0, 1));
  const forms: Form[] = [];
  const firsts = new Set([foldedWords(person.firstName)[0]?.slice(0, 1), initialsOf(person)[0]]);
  for (const first of firsts) {
    if (!first) continue;
    const letters = [first, ...middle, ...last];
    for (const spelt of [letters, [letters.join('')]]) {
      forms.push({
        kind: 'person',
        code: 'initials',
        subject,
        words: spelt,
        core: 0,
        ordinary: false,
      });
    }
  }
  return forms;
}

/**
 * Every way to write a person's name that can be told beforehand. Full names, "N. Voorbeeld",
 * possessives, diminutives and typing errors are found by the matcher from these.
 */
export function personForms(
  person: KnownPerson,
  options: { readonly subject: number; readonly byInitials: boolean },
): readonly Form[] {
  const { subject } = options;
  const [official, ...middle] = (person.givenNames ?? '').split(/\s+/u);
  return [
    ...givenForms(person.firstName, 'first-name', subject),
    ...splitNicknames(person.nickname).flatMap((name) => givenForms(name, 'nickname', subject)),
    ...givenForms(official, 'given-name', subject),
    ...middle.flatMap((name) => givenForms(name, 'middle-name', subject)),
    ...surnameForms(person, subject),
    ...(options.byInitials ? initialForms(person, subject) : []),
  ];
}
