import { determinerBefore } from '../context';
import type { Draft } from '../draft';
import { Gap } from '../gaps';
import type { Lexicon } from '../lexicon';
import { likeSource } from '../propose-person';
import { gapAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { TAG_WORDS } from '../wording';
import { draftPerson } from './draft-person';
import { ageBand } from './generalise-age';
import { dateInWords } from './generalise-date';
import { organisationInWords } from './organisation-in-words';
import type { People } from './people-register';
import type { Spot } from './spot';
import { placeInWords } from './place-in-words';
import { toDraft } from './spot-draft';
import { tokenFrom } from './token-from';
import { wordSet } from './word-set';

type DraftContext = {
  /** Numbers the unknown persons of one file. */
  readonly people: People;
  /** `YYYY-MM-DD`: which school year is "this" one. */
  readonly today: string | undefined;
  readonly lexicon: Lexicon;
};

/** The subject of what is nobody's name. */
const NOBODY: Draft['subject'] = { kind: 'unknown', index: -1 };
/** "afgelopen 3 september" → "afgelopen najaar". */
const NEAR = wordSet('afgelopen vorige vorig komende komend aanstaande volgende');
const STREET_ENDING = /(?:straat|laan|weg|plein)$/iu;

/** "op 12 maart" → "in het voorjaar": a season takes another preposition. */
function dateProposal(
  tokens: Tokens,
  { start, end }: Spot,
  today: string | undefined,
): Draft['proposal'] {
  const words = dateInWords(tokens.text.slice(start, end), today);
  if (words === undefined) return { start, end, text: TAG_WORDS.DATE };
  const index = tokenFrom(tokens, start);
  const before = gapAt(tokens, index) === Gap.space ? wordAt(tokens, index - 1) : '';
  if (NEAR.has(before)) return { start, end, text: words.replace(/^(?:de|het) /u, '') };
  if (before !== 'op') return { start, end, text: likeSource(tokens, index, words) };
  const text = likeSource(tokens, index - 1, `in ${words}`);
  return { start: startOf(tokens, index - 1), end, text };
}

/** The wider words for anything but a person or a date. */
function widerWords(tokens: Tokens, { tag, start, end }: Spot, lexicon: Lexicon): string {
  const surface = tokens.text.slice(start, end);
  if (tag === 'AGE') return ageBand(surface) ?? TAG_WORDS.AGE;
  if (tag === 'LOCATION')
    return STREET_ENDING.test(surface) ? 'een straat' : placeInWords(surface, lexicon);
  if (tag !== 'ORGANISATION') return TAG_WORDS[tag];
  return organisationInWords(wordAt(tokens, tokenFrom(tokens, start)), surface);
}

/** What a spot becomes in a casus. Custom: domain.md section 3, "Generalise". */
export function draftUnknown(
  tokens: Tokens,
  spot: Spot,
  { people, today, lexicon }: DraftContext,
): Draft {
  if (spot.tag === 'PERSON') return draftPerson(tokens, spot, people);
  if (spot.tag === 'DATE')
    return toDraft(spot, { subject: NOBODY, proposal: dateProposal(tokens, spot, today) });
  const { end } = spot;
  const words = widerWords(tokens, spot, lexicon);
  const index = tokenFrom(tokens, spot.start);
  // "aan de Lindelaan" → "aan een straat": our words bring their own article.
  const article = words.startsWith('een ') ? determinerBefore(tokens, index) : undefined;
  const from = article?.kind === 'article' ? index - 1 : index;
  const start = from === index ? spot.start : startOf(tokens, from);
  return toDraft(spot, {
    subject: NOBODY,
    proposal: { start, end, text: likeSource(tokens, from, words) },
  });
}
