// Threat: JSON of somebody else that is made to fill the memory or to change what objects are. It is looked over
// before it is parsed: how deep, how many objects and lists; and a key that would reach a prototype is refused.
// What it may say is decided by a strict schema, after this.

const MAX_DEPTH = 64;
/** Many times what the fullest case file holds. */
const MAX_CONTAINERS = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

const isModest = (bytes: Uint8Array): boolean => {
  let depth = 0;
  let containers = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (inText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) {
      inText = true;
    } else if (OPENING.has(byte)) {
      depth += 1;
      containers += 1;
      if (depth > MAX_DEPTH || containers > MAX_CONTAINERS) return false;
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
  }
  return true;
};

const refusePrototype = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new SyntaxError('a key that no object of ours has');
  return value;
};

/** @returns what the bytes say; undefined where they are no JSON, no UTF-8, or made to do harm */
export const parseForeignJson = (bytes: Uint8Array): unknown => {
  if (!isModest(bytes)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, refusePrototype);
  } catch {
    return undefined;
  }
};
