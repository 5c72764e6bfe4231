/** The one place where the casus asks the engine: all parts together, in the words of a casus. Pure. */
import type { CasusField } from '../../contract/casus';
import { findHints, findIdentifiers, hintsBeside, placeHints } from '../../deidentify';
import type { Finding, PlacedHint } from '../../deidentify';
import type { Knowledge } from './casus-knowledge';
import type { StoredPart } from './casus-records';
import { isOwnWording } from './generalise';
import { OTHER_RELATIVE } from './known-identity';
import { partnerPlace } from './partner-place';

/** The engine takes every relative for a child of the family; an aunt is none. */
const worded = (finding: Finding): Finding =>
  finding.subject.key === OTHER_RELATIVE
    ? { ...finding, proposal: finding.proposal.replace('kind uit het gezin', 'familielid') }
    : finding;

const tagged = (finding: Finding, { termTags }: Knowledge): Finding => {
  const { kind, key } = finding.subject;
  const tag = kind === 'term' && key !== undefined ? termTags.get(key) : undefined;
  return tag === undefined ? finding : { ...finding, tag };
};

/** On the class list, in the file or marked; what was only seen by its shape or company is not. */
export const isKnown = ({ form }: Finding): boolean => form !== 'unknown';

export type Text = { readonly partId: string; readonly text: string };

/**
 * The findings of texts that belong together, by part: a name found in one is looked for in all, and so
 * is a name that was found before in another casus of the file.
 */
export const findIn = (
  parts: readonly Text[],
  knowledge: Knowledge,
): ReadonlyMap<string, readonly Finding[]> => {
  const { matcher, lexicon, exempt, today, foundNames } = knowledge;
  const found = findIdentifiers(parts, {
    matcher,
    lexicon,
    exempt,
    today,
    pupilWord: 'sex',
    foundBefore: foundNames,
  });
  return new Map(
    parts.map(({ partId }) => [
      partId,
      (found.get(partId) ?? []).map((finding) => tagged(worded(finding), knowledge)),
    ]),
  );
};

/** The engine's attribute hints of a text, in its order. */
export const hintsIn = findHints;

/**
 * The fields of which every word is this app's own: "7 tot 9 jaar" holds nobody's name. A support phase
 * isn't one: its name is typed at Instellingen.
 */
const OWN_WORDS: ReadonlySet<string> = new Set<CasusField>(['yearBand', 'ageBand', 'homeLanguage']);

type Searched = Pick<StoredPart, 'id' | 'partner' | 'source' | 'sourceText'>;

const isOwn = ({ source, sourceText }: Searched): boolean =>
  source?.kind === 'field' && OWN_WORDS.has(source.id) && isOwnWording(sourceText);

export type PartFound = {
  readonly findings: readonly Finding[];
  readonly hints: readonly PlacedHint[];
  /** What may be a name in the partner; what surely is one is refused, or is a leftover. */
  readonly partner: readonly Finding[];
};

export const nothingFound: PartFound = { findings: [], hints: [], partner: [] };

/** The partners as texts, after all others: they take part in what is found there. */
export const partnerTexts = (parts: readonly Pick<Searched, 'id' | 'partner'>[]): Text[] =>
  parts.flatMap(({ id, partner }) =>
    partner === null ? [] : [{ partId: partnerPlace(id), text: partner }],
  );

/** What was found in each part of a casus, in the order of the parts. */
export const findInParts = (
  parts: readonly Searched[],
  knowledge: Knowledge,
): readonly PartFound[] => {
  const searched = parts.filter((part) => !isOwn(part));
  const texts = searched.map(({ id, sourceText }) => ({ partId: id, text: sourceText }));
  const byPart = findIn([...texts, ...partnerTexts(parts)], knowledge);
  return parts.map(({ id, sourceText }) => {
    const findings = byPart.get(id) ?? [];
    const hints = placeHints(hintsIn(sourceText), { partId: id, text: sourceText });
    const partner = (byPart.get(partnerPlace(id)) ?? []).filter(
      ({ certainty }) => certainty === 'question',
    );
    return { findings, hints: hintsBeside(hints, findings), partner };
  });
};
