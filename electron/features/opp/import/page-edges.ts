/** The text at the top and the foot of the pages, which mammoth leaves out. */
import { htmlText } from './html-entities';
import type { DocxParts } from './docx-parts';

const EDGE = /^word\/(header|footer)\d*\.xml$/;

const linesIn = (xml: string): readonly string[] =>
  xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      // Only what is written; field codes and deleted text have tags of their own.
      [...paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b[^<>]*>/g)]
        .map(([, text]) => (text === undefined ? ' ' : htmlText(text)))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '');

/** Each line once: every section of a document repeats them. */
export const pageEdgeLines = (parts: DocxParts): readonly string[] => [
  ...new Set(
    [...parts].filter(([name]) => EDGE.test(name)).flatMap(([, xml]) => [...linesIn(xml)]),
  ),
];
