import { growToAddress } from './addresses';
import { weighCompany } from './company';
import type { Matcher } from './compile';
import { isDictionaryWord } from './compounds';
import { distinguish } from './distinguish';
import type { Draft } from './draft';
import type { Finding } from './finding';
import { detectKnown } from './known';
import { Listed } from './lexicon';
import type { Lexicon } from './lexicon';
import { isOrdinaryWord } from './ordinary-words';
import { toFindings } from './settle';
import { foldedWords, tokenise } from './tokens';
import type { Tokens } from './tokens';
import { agesBehindPeople } from './unknown/ages-behind-people';
import { initialsAlone } from './unknown/block-initials';
import { isCareless } from './unknown/careless';
import { meetPerson } from './unknown/draft-person';
import { draftUnknown } from './unknown/draft-unknown';
import { isNameAlone } from './unknown/given-names';
import { isJargon } from './unknown/jargon';
import { People } from './unknown/people-register';
import { namesFound, namesGuessed, propagate, wordsOfNames } from './unknown/propagate';
import { scanUnknown } from './unknown/scan';
import type { Spot } from './unknown/spot';
import { NAME_BITS, PLACE_BITS } from './unknown/view';
import { casusWording } from './wording';
import type { PupilWord } from './wording';

export type TextPart = { readonly partId: string; readonly text: string };

export type IdentifyOptions = {
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  readonly pupilWord?: PupilWord;
  /** Folded words of what a person called "not identifying" in this file; never applies to what is known. */
  readonly exempt?: ReadonlySet<string>;
  /** Names that a person confirmed in another text of this file: looked for as if they were found here. */
  readonly foundBefore?: readonly string[];
  /** `YYYY-MM-DD`: which school year is "this" one. Without it dates become a season alone. */
  readonly today?: string;
};

/** A part with what was seen in it by itself: known values, and what looks like an identifier. */
type Scanned = TextPart & {
  readonly tokens: Tokens;
  readonly known: readonly Draft[];
  readonly spots: readonly Spot[];
};

/** Names of people and places. */
const LISTED = NAME_BITS | PLACE_BITS;

/** The words of a surface, folded: what `exempt` holds. */
export function exemptionKey(surface: string): string {
  return foldedWords(surface).join(' ');
}

/** The spots that nobody called "not identifying". */
function withoutExempt(
  text: string,
  spots: readonly Spot[],
  exempt: IdentifyOptions['exempt'],
): readonly Spot[] {
  if (exempt === undefined || exempt.size === 0) return spots;
  return spots.filter(({ start, end }) => !exempt.has(exemptionKey(text.slice(start, end))));
}

function knownIn(
  tokens: Tokens,
  { matcher, lexicon, pupilWord }: IdentifyOptions,
): readonly Draft[] {
  const drafts = detectKnown(tokens, {
    matcher,
    wording: casusWording(pupilWord),
    file: undefined,
    careless: isCareless(tokens),
    isListed: (word) =>
      isJargon(word) || isDictionaryWord(lexicon, word) || lexicon.has(word, LISTED),
    isWord: (word) =>
      !isNameAlone(word) && (isOrdinaryWord(word) || lexicon.has(word, Listed.ordinary)),
  });
  return drafts.map((draft) => growToAddress(tokens.text, draft));
}

function scanPart(part: TextPart, options: IdentifyOptions): Scanned {
  const tokens = tokenise(part.text);
  const spots = scanUnknown(tokens, options.lexicon);
  return {
    ...part,
    tokens,
    known: knownIn(tokens, options),
    spots: withoutExempt(part.text, spots, options.exempt),
  };
}

/**
 * Finds everything in the texts of one file that may identify somebody, known or not (issue 3 §1):
 * a name found in one part is looked for in all of them. Per part the findings are sorted, lie inside
 * the text, and neither they nor their replaced ranges overlap. Offsets are UTF-16 units. Takes time
 * linear in the texts; throws nothing.
 */
export function findIdentifiers(
  parts: readonly TextPart[],
  options: IdentifyOptions,
): ReadonlyMap<string, readonly Finding[]> {
  const { lexicon, exempt, today, foundBefore = [] } = options;
  const scanned = parts.map((part) => scanPart(part, options));
  const before = wordsOfNames(foundBefore);
  const names = new Set([
    ...before,
    ...scanned.flatMap(({ text, spots }) => [...namesFound(text, spots)]),
  ]);
  const firm = new Set([
    ...before,
    ...scanned.flatMap(({ text, spots }) => [
      ...namesFound(
        text,
        spots.filter(({ soft }) => soft !== true),
      ),
    ]),
  ]);
  const blocks = new Set(options.matcher.subjects.flatMap((subject) => subject.blocks ?? []));
  // One register for all parts: who is met first gets the lowest number.
  const people = new People();
  const completed = scanned.map(({ partId, text, tokens, known, spots }) => {
    const again = withoutExempt(
      text,
      propagate(tokens, { lexicon, names, firm, guesses: namesGuessed(text, spots), spots }),
      exempt,
    );
    const ages = agesBehindPeople(text, [...known, ...again]);
    const more = withoutExempt(text, [...ages, ...initialsAlone(tokens, spots, blocks)], exempt);
    const all = [...spots, ...again, ...more];
    for (const spot of all) if (spot.tag === 'PERSON') meetPerson(tokens, spot, people);
    return { partId, text, tokens, known, all };
  });
  const findings = completed.map(({ partId, text, tokens, known, all }) => {
    const unknown = all.map((spot) => draftUnknown(tokens, spot, { people, today, lexicon }));
    return [
      partId,
      toFindings(text, partId, weighCompany([...known, ...unknown], tokens.count)),
    ] as const;
  });
  return distinguish(new Map(findings));
}
