/** What XML 1.0 can hold. With the u flag a lone surrogate is a character of its own, outside these. */
const unwritable = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Text → text that an XML file can hold: line ends as \n, and without the characters that make Word call
 * a whole file damaged. Does not escape.
 */
export const writable = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text → XML character data. */
export const escapeXml = (text: string): string =>
  writable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
