import { growToAddress } from './addresses';
import type { Matcher } from './compile';
import type { Draft } from './draft';
import type { Finding } from './finding';
import { detectKnown } from './known';
import { Listed } from './lexicon';
import type { Lexicon } from './lexicon';
import { isOrdinaryWord } from './ordinary-words';
import { toFindings } from './settle';
import { foldedWords, tokenise } from './tokens';
import type { Tokens } from './tokens';
import { draftUnknown } from './unknown/draft-unknown';
import { People } from './unknown/people-register';
import { namesFound, propagate } from './unknown/propagate';
import { scanUnknown } from './unknown/scan';
import type { Spot } from './unknown/spot';
import { isCareless } from './unknown/careless';
import { casusWording } from './wording';
import type { PupilWord } from './wording';
import { distinguish } from './distinguish';

export type TextPart = { readonly partId: string; readonly text: string };

export type IdentifyOptions = {
  readonly matcher: Matcher;
  readonly lexicon: Lexicon;
  readonly pupilWord?: PupilWord;
  /** Folded words of what a person called "not identifying" in this file; never applies to what is known. */
  readonly exempt?: ReadonlySet<string>;
  /** `YYYY-MM-DD`: which school year is "this" one. Without it dates become a season alone. */
  readonly today?: string;
};

type Scanned = TextPart & {
  readonly tokens: Tokens;
  readonly known: readonly Draft[];
  readonly spots: readonly Spot[];
};

/** The words of a surface, folded: what `exempt` holds. */
export function exemptionKey(surface: string): string {
  return foldedWords(surface).join(' ');
}

function isFree(text: string, exempt: ReadonlySet<string>) {
  return ({ start, end }: Spot): boolean => !exempt.has(exemptionKey(text.slice(start, end)));
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
  const { matcher, lexicon, exempt = new Set<string>() } = options;
  const wording = casusWording(options.pupilWord);
  const scanned = parts.map((part): Scanned => {
    const tokens = tokenise(part.text);
    return {
      ...part,
      tokens,
      known: detectKnown(tokens, {
        matcher,
        wording,
        file: undefined,
        careless: isCareless(tokens),
        isWord: (word) => isOrdinaryWord(word) || lexicon.has(word, Listed.ordinary),
      }).map((draft) => growToAddress(part.text, draft)),
      spots: scanUnknown(tokens, lexicon).filter(isFree(part.text, exempt)),
    };
  });
  const names = new Set(scanned.flatMap(({ text, spots }) => [...namesFound(text, spots)]));
  const people = new People();
  const found = scanned.map(({ partId, text, tokens, known, spots }) => {
    const more = propagate(tokens, { lexicon, names, spots }).filter(isFree(text, exempt));
    const unknown = [...spots, ...more].map((spot) =>
      draftUnknown(tokens, spot, { people, today: options.today }),
    );
    return [partId, toFindings(text, partId, [...known, ...unknown])] as const;
  });
  return distinguish(new Map(found));
}
