/** Where an attribute still stands in the outcome, and the wider words for it. Pure. */
import type { Casus } from '../../../../electron/contract/casus';
import type { CasusMeter } from '../../../../electron/contract/casus-meter';
import type { CasusPartId } from '../../../../electron/contract/ids';

export type WideningKind = CasusMeter['wider'][number]['kind'];

export type Widening = {
  readonly partId: CasusPartId;
  readonly about: 'finding' | 'hint';
  readonly id: string;
  readonly replacement: string;
};

type Metered = Pick<Casus, 'parts' | 'meter'>;

const proposalOf = ({ meter }: Metered, kind: WideningKind): string | null =>
  meter.wider.find((wider) => wider.kind === kind)?.proposal ?? null;

/** "het meisje" becomes "het kind", "de jongen" "de leerling": the article stays as it is. */
const neutral = (noun: string, proposal: string): string =>
  /je$/iu.test(noun) ? 'kind' : proposal;

const sexNouns = /(?<!\p{L})(?:meisje|dochtertje|jongetje|zoontje|dochter|jongen|zoon)(?!\p{L})/giu;

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Words of a replacement made wider; the same where the attribute does not stand in it. */
const widerWords = (
  words: string,
  {
    kind,
    surfaces,
    proposal,
  }: { kind: WideningKind; surfaces: readonly string[]; proposal: string },
): string => {
  if (kind === 'sex') return words.replaceAll(sexNouns, (noun) => neutral(noun, proposal));
  const [first] = surfaces.filter((surface) => words.toLowerCase().includes(surface.toLowerCase()));
  return first === undefined ? words : words.replace(new RegExp(escaped(first), 'iu'), proposal);
};

/**
 * What can be made wider by a press: hints that were left, and replacements that say too much. A
 * pronoun that gives the sex away is none of them: that takes another sentence.
 */
export const wideningsOf = (casus: Metered, kind: WideningKind): readonly Widening[] => {
  const proposal = proposalOf(casus, kind);
  if (proposal === null) return [];
  const attribute = casus.meter.attributes.find((one) => one.kind === kind);
  const surfaces = attribute?.surface.split(', ') ?? [];
  return casus.parts.flatMap((part) => {
    const replaced = part.findings.flatMap(({ id, state, replacement }): readonly Widening[] => {
      const wider = widerWords(replacement, { kind, surfaces, proposal });
      if (state !== 'replace' || wider === replacement) return [];
      return [{ partId: part.id, about: 'finding', id, replacement: wider }];
    });
    const left = part.hints.flatMap((hint): readonly Widening[] => {
      const counts = hint.kind === kind && !hint.aboutOther && hint.state === 'left';
      if (!counts) return [];
      const words = kind === 'sex' ? neutral(hint.surface, proposal) : proposal;
      // Without a proposal of its own it is a pronoun.
      if (kind === 'sex' && hint.proposal === null) return [];
      return [{ partId: part.id, about: 'hint', id: hint.id, replacement: words }];
    });
    return [...replaced, ...left];
  });
};

/** The first place of an attribute in the text, for looking at it. */
export const firstPlaceOf = (
  { parts }: Pick<Casus, 'parts'>,
  kind: WideningKind,
): { readonly partId: CasusPartId; readonly id: string } | null => {
  for (const part of parts) {
    const hint = part.hints.find((one) => one.kind === kind && !one.aboutOther);
    if (hint !== undefined) return { partId: part.id, id: hint.id };
  }
  return null;
};
