import type { FormCode } from './finding';
import type { KnownAddress } from './identity';
import { monthNames, SCHOOL_WORDS } from './name-words';
import { isOrdinaryWord } from './ordinary-words';
import { foldedWords } from './tokens';
import type { Form, FormKind } from './trie';

const ARTICLES = new Set(['de', 'het', 't', 'een', 'd']);

type Make = { readonly kind: FormKind; readonly code: FormCode; readonly subject: number };

function make(words: readonly string[], base: Make): Form[] {
  if (words.length === 0 || words.join('').length < 2) return [];
  const found = words.findIndex((word) => !ARTICLES.has(word) && !SCHOOL_WORDS.has(word));
  const core = Math.max(found, 0);
  return [
    { ...base, words, core, ordinary: words.slice(core).every((word) => isOrdinaryWord(word)) },
  ];
}

/** A school with and without kind words and article: "CBS De Wegwijzer", "De Wegwijzer", "Wegwijzer". */
export function schoolForms(name: string, subject: number): readonly Form[] {
  const base = { kind: 'organisation', code: 'school', subject } as const;
  const words = foldedWords(name);
  let from = 0;
  while (from < words.length && SCHOOL_WORDS.has(words[from] ?? '')) from += 1;
  // "De Basisschool" has no core: it only counts as a whole.
  const core = words.slice(from);
  const bare = core.slice(core.length > 1 && ARTICLES.has(core[0] ?? '') ? 1 : 0);
  const hasCore = bare.some((word) => !ARTICLES.has(word) && !SCHOOL_WORDS.has(word));
  if (!hasCore) return make(words, base);
  const spelt = [words, core, bare, [core.join('')], [bare.join('')]];
  if (core.length === bare.length) spelt.push(['de', ...bare], ['het', ...bare]);
  return spelt.flatMap((form) => make(form, base));
}

export function placeForms(name: string, subject: number): readonly Form[] {
  const words = foldedWords(name);
  const last = words.at(-1);
  if (last === undefined) return [];
  const adjective = [...words.slice(0, -1), `${last}${last.endsWith('s') ? 'e' : 'se'}`];
  return [
    ...make(words, { kind: 'place', code: 'place', subject }),
    ...(words.join('').length > 2
      ? make(adjective, { kind: 'place', code: 'place-adjective', subject })
      : []),
  ];
}

/** Street with number, postcode with and without space, and the street by itself. */
export function addressForms(address: KnownAddress, subject: number): readonly Form[] {
  const street = foldedWords(address.street);
  const number = foldedWords(address.houseNumber);
  const postcode = foldedWords(address.postcode);
  const streets = [street];
  const last = street.at(-1);
  if (last?.endsWith('straat')) streets.push([...street.slice(0, -1), last.slice(0, -3)]);
  const onStreet = streets.flatMap((words) => [
    ...(number.length > 0 && words.length > 0
      ? make([...words, ...number], { kind: 'address', code: 'address', subject })
      : []),
    ...make(words, { kind: 'place', code: 'street', subject }),
  ]);
  const isCode = /^\d{4}$/u.test(postcode[0] ?? '') && postcode.length === 2;
  return [
    ...onStreet,
    ...(isCode ? make(postcode, { kind: 'address', code: 'postcode', subject }) : []),
    ...(address.place ? placeForms(address.place, subject) : []),
  ];
}

export function emailForms(email: string, subject: number): readonly Form[] {
  return email.includes('@')
    ? make(foldedWords(email), { kind: 'email', code: 'email', subject })
    : [];
}

export function termForms(value: string, subject: number): readonly Form[] {
  return make(foldedWords(value), { kind: 'term', code: 'term', subject });
}

function unique(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Every notation of a day (YYYY-MM-DD), with the year in four or two figures, and without it. */
export function birthDateForms(day: string, subject: number): readonly Form[] {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined || month === undefined || date === undefined) return [];
  const days = unique([date, String(Number(date))]);
  const months = unique([month, String(Number(month))]);
  const years = [year, year.slice(2)];
  const dated = (words: readonly string[], code: FormCode): Form => ({
    kind: 'date',
    code,
    subject,
    words,
    core: 0,
    ordinary: false,
  });
  const named = days.flatMap((d) =>
    ['', 'e', 'de', 'ste'].flatMap((ordinal) =>
      monthNames(Number(month)).map((name) => (ordinal ? [d, ordinal, name] : [d, name])),
    ),
  );
  return [
    ...named.flatMap((words) => [
      dated(words, 'birthday'),
      ...years.map((y) => dated([...words, y], 'birth-date')),
    ]),
    ...days.flatMap((d) =>
      months.flatMap((m) => [
        dated([d, m], 'birthday'),
        dated([year, m, d], 'birth-date'),
        ...years.map((y) => dated([d, m, y], 'birth-date')),
      ]),
    ),
    dated([`${date}${month}${year}`], 'birth-date'),
    dated([`${year}${month}${date}`], 'birth-date'),
  ];
}
