/**
 * Threat: a file made to harm: entities that blow up or fetch (XXE, billion laughs), endless depth or
 * numbers, text in disguise. Answer: no DOCTYPE and no entity of its own, caps on everything, nothing
 * is looked up anywhere, and only elements that someone asked for are read.
 */
import type { SaxesTagPlain } from 'saxes';
import { SaxesParser } from 'saxes';
import { ClassListError } from './class-list-error';
import { decodeChunks, xmlEncodingOf } from './text-decoding';

const deepest = 64;
const mostAttributes = 32;
/** Longer text than this is cut while reading; no field is that long (see `longestName`). */
const longestText = 4096;

export type Attributes = (name: string) => string;

/** Says what to do with one element. An element without a handler is passed over with all it holds. */
export type ElementHandler = {
  readonly child?: (name: string, attributes: Attributes, line: number) => ElementHandler | null;
  /** Given: the element's own text is read and handed over at its end. */
  readonly text?: (text: string) => void;
  readonly end?: () => void;
};

/** Namespaces are matched on local names (FORMAT.md rule 8). A file has few names and uses them often. */
const localNames = () => {
  const known = new Map<string, string>();
  return (name: string): string => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    if (known.size < 1_000) known.set(name, local);
    return local;
  };
};

const attributesOf =
  (tag: SaxesTagPlain, localName: (name: string) => string): Attributes =>
  (wanted) => {
    for (const name in tag.attributes) {
      if (localName(name) === wanted) return tag.attributes[name] ?? '';
    }
    return '';
  };

/** Where a DOCTYPE begins, before the parser has read to its end. -1 when the text begins otherwise. */
const doctypeStart = (text: string): number => {
  let at = 0;
  for (;;) {
    while (/\s|\uFEFF/u.test(text[at] ?? '')) at += 1;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : '';
    if (end === '') return /^<!DOCTYPE/iu.test(text.slice(at, at + 9)) ? at : -1;
    const close = text.indexOf(end, at + 2);
    if (close === -1) return -1;
    at = close + end.length;
  }
};

const parserFor = (document: ElementHandler, isClosing: () => boolean) => {
  const parser = new SaxesParser();
  const localName = localNames();
  const open: (ElementHandler | null)[] = [document];
  const texts: string[] = [''];
  let startLine = 1;
  let attributeCount = 0;

  const fail = (message: string): never => {
    const { line } = parser;
    if (message.includes('undefined entity'))
      throw new ClassListError('CLASS_LIST_ENTITY', { line });
    throw new ClassListError(isClosing() ? 'CLASS_LIST_TRUNCATED' : 'CLASS_LIST_XML_INVALID', {
      line,
    });
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => {
    throw new ClassListError('CLASS_LIST_DOCTYPE', { line: parser.line });
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes) {
      throw new ClassListError('CLASS_LIST_TOO_MANY', { line: parser.line, limit: mostAttributes });
    }
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepest) {
      throw new ClassListError('CLASS_LIST_TOO_DEEP', { line: parser.line, limit: deepest });
    }
    const parent = open.at(-1);
    open.push(
      parent?.child?.(localName(tag.name), attributesOf(tag, localName), startLine) ?? null,
    );
    texts.push('');
  });
  const takeText = (text: string): void => {
    const last = texts.length - 1;
    const sofar = texts[last] ?? '';
    if (open[last]?.text !== undefined && sofar.length < longestText) {
      texts[last] = sofar + text.slice(0, longestText - sofar.length);
    }
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    const handler = open.pop();
    handler?.text?.(texts.pop() ?? '');
    if (handler?.text === undefined) texts.pop();
    handler?.end?.();
  });
  return parser;
};

/**
 * Walks the document and calls the handlers in document order.
 * @throws ClassListError, with the line where it is known; handlers may throw one too.
 */
export const walkXml = (bytes: Uint8Array, document: ElementHandler): void => {
  let closing = false;
  let isFirst = true;
  let hasRoot = false;
  const rooted: ElementHandler = {
    child: (...element) => {
      hasRoot = true;
      return document.child?.(...element) ?? null;
    },
  };
  const parser = parserFor(rooted, () => closing);
  const encoding = xmlEncodingOf(bytes);
  for (const chunk of decodeChunks(bytes, { encoding, lineNow: () => parser.line })) {
    const start = isFirst ? doctypeStart(chunk) : -1;
    if (start !== -1) {
      const line = chunk.slice(0, start).split(/\r\n|\r|\n/u).length;
      throw new ClassListError('CLASS_LIST_DOCTYPE', { line });
    }
    // No list has 64 kB before its first element; what does is a DOCTYPE behind a wall of comment.
    if (!isFirst && !hasRoot && chunk !== '') {
      throw new ClassListError('CLASS_LIST_XML_INVALID', { line: parser.line });
    }
    parser.write(chunk);
    isFirst = false;
  }
  closing = true;
  parser.close();
};
