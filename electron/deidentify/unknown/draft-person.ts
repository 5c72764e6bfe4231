import type { Draft } from '../draft';
import type { SubjectKind } from '../identity';
import { likeSource } from '../propose-person';
import { titleOf } from '../titles';
import type { Title } from '../titles';
import { endOf, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { People } from './people-register';
import { toDraft } from './spot-draft';
import type { Spot } from './spot';
import { textFrom } from './text-near';
import { tokenFrom } from './token-from';

const SOMEBODY = 'een persoon';
const TEACHER = 'een leerkracht';
const ADULT = 'een volwassene';
/** What a person becomes whose title says no more than this. */
const ROLE_WORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  staff: 'een medewerker',
  sibling: 'een kind uit het gezin',
  guardian: 'een ouder',
  classmate: 'een klasgenoot',
  family: 'het gezin',
};
const TEACHER_TITLE = /^(?:juf|meester|juffrouw)/u;
const BEFORE_NAME = /^\.? $/u;
const POSSESSIVE = /^['’´`]s(?!\p{L})|^s(?!\p{L})/u;

/** Who somebody is by the title before the name, and the words for it, from where on they stand. */
type Role = {
  readonly kind: SubjectKind;
  readonly start: number;
  readonly text: string;
  /** The words for it where the title does not stand. */
  readonly words: string;
};

/** The title right before a name, with its token. */
function titleBefore(tokens: Tokens, { start }: Spot): { title: Title; at: number } | undefined {
  const at = tokenFrom(tokens, start) - 1;
  if (at < 0 || !BEFORE_NAME.test(tokens.text.slice(endOf(tokens, at), start))) return undefined;
  const title = titleOf(wordAt(tokens, at));
  return title && { title, at };
}

function roleWords(title: Title, kind: SubjectKind, word: string): string {
  const teacher = kind === 'staff' && title.kinds.length === 1 && TEACHER_TITLE.test(word);
  if (teacher) return TEACHER;
  return title.address === true ? ADULT : (ROLE_WORDS[kind] ?? SOMEBODY);
}

/** "juf Fenna" becomes "een leerkracht"; "broertje Sem" stays "broertje" without the name. */
function roleOf(tokens: Tokens, spot: Spot): Role {
  const found = titleBefore(tokens, spot);
  const [kind] = found?.title.kinds ?? [];
  if (!found || found.title.label === true || kind === undefined)
    return { kind: 'unknown', start: spot.start, text: SOMEBODY, words: SOMEBODY };
  const { title, at } = found;
  const start = startOf(tokens, at);
  // The writer's own word stays: only the name goes.
  const word = wordAt(tokens, at);
  if (title.noun !== undefined)
    return { kind, start, text: tokens.text.slice(start, endOf(tokens, at)), words: `een ${word}` };
  const words = roleWords(title, kind, word);
  return { kind, start, text: words, words };
}

/** Remembers what the title before a name says of its bearer, for the places where none stands. */
export function meetPerson(tokens: Tokens, spot: Spot, people: People): void {
  const { kind, words } = roleOf(tokens, spot);
  if (kind === 'unknown' || kind === 'family') return;
  people.tell(people.indexOf(tokens.text.slice(spot.start, spot.end)), { kind, words });
}

/** What a person becomes in a casus: a role, without title and possessive. @param people numbers the persons of a file */
export function draftPerson(tokens: Tokens, spot: Spot, people: People): Draft {
  const { text } = tokens;
  const index = people.indexOf(text.slice(spot.start, spot.end));
  const beside = roleOf(tokens, spot);
  const told = beside.kind === 'unknown' ? people.roleOf(index) : undefined;
  const role = told ? { ...beside, kind: told.kind, text: told.words } : beside;
  const possessive = POSSESSIVE.exec(textFrom(text, spot.end, 3))?.[0] ?? '';
  // "Annelottes jas" → "diens jas": Dutch has no possessive of "een persoon".
  const words = possessive === '' ? role.text : 'diens';
  return toDraft(spot, {
    subject: { kind: role.kind, index, key: `unknown-${index}` },
    proposal: {
      start: role.start,
      end: spot.end + possessive.length,
      text: likeSource(tokens, tokenFrom(tokens, role.start), words),
    },
  });
}
