import { isApostrophe } from './fold';

/** What may stand between two tokens, as bits. An empty gap (0) joins letters and digits: 'E4'. */
export const Gap = {
  space: 1,
  newline: 2,
  /** Blank line, or the edge of the text. */
  break: 4,
  hyphen: 8,
  dot: 16,
  apostrophe: 32,
  comma: 64,
  slash: 128,
  at: 256,
  open: 512,
  close: 1024,
  stop: 2048,
  colon: 4096,
  quote: 8192,
  joiner: 16384,
  other: 32768,
  /** More than four characters. */
  long: 65536,
} as const;

const BITS = new Map<number, number>([
  ...[0x20, 0x09, 0xa0, 0x202f, 0x3000, 0x205f].map((code) => [code, Gap.space] as const),
  ...[0x0a, 0x0b, 0x0c, 0x2028, 0x2029, 0x85].map((code) => [code, Gap.newline] as const),
  [0x0d, 0],
  ...[0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe63, 0xff0d].map(
    (code) => [code, Gap.hyphen] as const,
  ),
  [0x2e, Gap.dot],
  [0x2c, Gap.comma],
  [0x2f, Gap.slash],
  [0x40, Gap.at],
  ...[0x28, 0x5b].map((code) => [code, Gap.open] as const),
  ...[0x29, 0x5d].map((code) => [code, Gap.close] as const),
  ...[0x21, 0x3f, 0x2026, 0x2022].map((code) => [code, Gap.stop] as const),
  [0x3a, Gap.colon],
  ...[0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb].map((code) => [code, Gap.quote] as const),
  ...[0x5f, 0x2b].map((code) => [code, Gap.joiner] as const),
]);

export function gapBit(code: number): number {
  if (isApostrophe(code)) return Gap.apostrophe;
  if (code >= 0x2000 && code <= 0x200a) return Gap.space;
  return BITS.get(code) ?? Gap.other;
}
