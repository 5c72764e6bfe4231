import { determinerBefore } from './context';
import type { Tag } from './finding';
import type { Hit } from './hit';
import { isQuoted } from './judge';
import { SCHOOL_WORDS } from './name-words';
import { likeSource } from './propose-person';
import type { Proposal } from './propose-person';
import type { Subject } from './subject';
import { startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';
import { TAG_WORDS } from './wording';

type Thing = {
  readonly tokens: Tokens;
  readonly hit: Hit;
  readonly subject: Subject;
  readonly tag: Tag;
  readonly articles: boolean;
};

/** "op basisschool De Wegwijzer" → "op school", elsewhere "de school". */
function proposeSchool({ tokens, hit, articles }: Thing): Proposal {
  const quoted = isQuoted(tokens, hit);
  let from = hit.from;
  while (from > 0 && hit.from - from < 4 && SCHOOL_WORDS.has(wordAt(tokens, from - 1))) from -= 1;
  const determiner = determinerBefore(tokens, from);
  const bare = determiner?.kind === 'possessive';
  if (determiner?.kind === 'article' && articles) from -= 1;
  const preposition = wordAt(tokens, from - 1);
  const short = !articles || bare || (from > 0 && (preposition === 'op' || preposition === 'naar'));
  const start = startOf(tokens, from) - (quoted && from === hit.from ? 1 : 0);
  const text = hit.possessive === 'no' ? (short ? 'school' : 'de school') : 'diens';
  return {
    start: Math.max(start, 0),
    end: hit.tail + (quoted ? 1 : 0),
    text: likeSource(tokens, from, text),
  };
}

const BORN = new Set(['geb', 'geboren', 'geboortedatum', 'gebdatum', 'geboortedag']);

function proposeDate({ tokens, hit }: Thing): string {
  const before = [1, 2, 3].map((back) => wordAt(tokens, hit.from - back));
  if (before.some((word) => BORN.has(word))) return '[geboortedatum]';
  return hit.code === 'birthday' ? 'de verjaardag' : 'de geboortedatum';
}

function proposePlace({ hit, articles }: Thing): string {
  if (hit.code === 'street') return '[straat]';
  if (hit.code === 'place-adjective') return 'plaatselijke';
  if (hit.possessive !== 'no') return 'plaatselijk';
  return articles ? 'de woonplaats' : 'woonplaats';
}

/** What replaces a school, place, date, address, number or other term. */
export function proposeThing(thing: Thing): Proposal {
  const { tokens, hit, subject, tag } = thing;
  const whole = { start: hit.start, end: hit.tail };
  if (subject.proposal !== undefined) return { ...whole, text: subject.proposal };
  if (hit.kind === 'organisation') return proposeSchool(thing);
  const text =
    hit.kind === 'date'
      ? proposeDate(thing)
      : hit.kind === 'place'
        ? proposePlace(thing)
        : hit.code === 'postcode'
          ? '[postcode]'
          : TAG_WORDS[tag];
  return { ...whole, text: likeSource(tokens, hit.from, text) };
}
