/** What the engine found, in the shared format of annotations. Pure. */
import type { Finding } from '../../electron/deidentify';

/** Questions are annotated from here on: the person would be asked about them. */
const ASKED = 0.4;

/** Whether a finding counts when the engine is measured. */
export const isAnnotated = ({ certainty, confidence }: Finding): boolean =>
  certainty === 'sure' || confidence >= ASKED;

export type LineAnnotation = Pick<Finding, 'start' | 'end' | 'tag'> & { readonly text: string };

/** The code points before each of a rising list of offsets: only astral characters make a difference. */
const inCodePoints = (text: string, offsets: readonly number[]): readonly number[] => {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  let before = 0;
  return offsets.map((offset) => {
    while ((pairs[before] ?? Infinity) < offset) before += 1;
    return offset - before;
  });
};

/** @param findings of this text, in its order. @returns offsets in code points, as the format asks */
export const annotationsOf = (
  text: string,
  findings: readonly Finding[],
): readonly LineAnnotation[] => {
  const found = findings.filter(isAnnotated);
  const places = inCodePoints(
    text,
    found.flatMap(({ start, end }) => [start, end]),
  );
  return found.map(({ start, end, tag, surface }, index) => ({
    start: places[2 * index] ?? start,
    end: places[2 * index + 1] ?? end,
    tag,
    text: surface,
  }));
};
