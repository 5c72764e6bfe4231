/** The whole engine on its real word lists, known and unknown names together. */
import { compileIdentity, findIdentifiers } from '../../../electron/deidentify';
import type { Finding, IdentifyOptions, Tag } from '../../../electron/deidentify';
import { lexiconOf } from '../../../electron/features/casus/lexicon';
import { matcher } from './support';

export const lexicon = lexiconOf();

/** Of a file of which nothing is known. */
const nobody = compileIdentity({ pupil: {} });

/** In the school year 2025–2026. */
const TODAY = '2025-11-12';

export type Options = Partial<Omit<IdentifyOptions, 'today'>> & {
  /** null: the engine isn't told. */
  readonly today?: string | null;
};

/** The findings of each text, in order; by default nothing is known. */
export function identify(
  texts: readonly string[],
  { today = TODAY, ...options }: Options = {},
): readonly (readonly Finding[])[] {
  const parts = texts.map((text, index) => ({ partId: `part-${index}`, text }));
  const found = findIdentifiers(parts, {
    matcher: nobody,
    lexicon,
    ...(today === null ? {} : { today }),
    ...options,
  });
  return parts.map(({ partId }) => found.get(partId) ?? []);
}

export function identifyOne(text: string, options: Options = {}): readonly Finding[] {
  return identify([text], options)[0] ?? [];
}

/** The findings with the invented family of support.ts known. */
export function identifyKnown(text: string, options: Options = {}): readonly Finding[] {
  return identifyOne(text, { matcher, ...options });
}

/** As 'surface:TAG', with '?' for what is asked. */
export function seen(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ surface, tag, certainty }) => `${surface}:${tag}${certainty === 'question' ? '?' : ''}`,
  );
}

/** The words of one kind that were found. */
export function surfacesOf(findings: readonly Finding[], tag: Tag): readonly string[] {
  return findings.filter((one) => one.tag === tag).map(({ surface }) => surface);
}

/** From here on a finding counts where the engine is measured (build/deidentify/annotations.ts). */
const ASKED = 0.4;

/** The people that count: whom the engine is sure of or asks about with reason. */
export function peopleAmong(findings: readonly Finding[]): readonly string[] {
  const counted = findings.filter(
    ({ certainty, confidence }) => certainty === 'sure' || confidence >= ASKED,
  );
  return surfacesOf(counted, 'PERSON');
}

/** Whether every letter and figure of these words, the first time they stand there, was found. */
export function covers(text: string, words: string, findings: readonly Finding[]): boolean {
  const from = text.indexOf(words);
  const places = Array.from({ length: words.length }, (_, at) => from + at);
  return places
    .filter((at) => /[\p{L}\p{N}]/u.test(text.charAt(at)))
    .every((at) => findings.some(({ start, end }) => start <= at && at < end));
}

/** What a reader gets when every proposal is taken. */
export function proposed(text: string, options: Options = {}): string {
  return proposedIn([text], options)[0] ?? '';
}

export function proposedIn(texts: readonly string[], options: Options = {}): readonly string[] {
  return identify(texts, options).map((findings, index) => {
    const text = texts[index] ?? '';
    let at = 0;
    const pieces = findings.map(({ replaceStart, replaceEnd, proposal }) => {
      const piece = text.slice(at, replaceStart) + proposal;
      at = replaceEnd;
      return piece;
    });
    return pieces.join('') + text.slice(at);
  });
}
