const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euml: 'ë',
  eacute: 'é',
  egrave: 'è',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  ccedil: 'ç',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  deg: '°',
};

const MAX_CODE = 0x10ffff;

const ofCode = (code: number, whole: string): string => {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= MAX_CODE && !surrogate ? String.fromCodePoint(code) : whole;
};

/** Text of HTML or XML with its entities read; an unknown one stays as it was written. */
export const htmlText = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, dec, name) => {
    if (typeof hex === 'string') return ofCode(Number.parseInt(hex, 16), whole);
    if (typeof dec === 'string') return ofCode(Number.parseInt(dec, 10), whole);
    return named[String(name)] ?? whole;
  });
