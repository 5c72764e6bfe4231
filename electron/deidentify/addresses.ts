import type { Draft } from './draft';
import { TAG_WORDS } from './wording';

/** RFC 5321: longer runs are no address, and looking further would not be linear. */
const LONGEST = 254;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const URL =
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:nl|com|net|org|eu|be|nu|info)(?:\/\S*)?$/iu;

function isRunChar(code: number): boolean {
  return (
    (code > 0x2c && code < 0x3b) ||
    (code > 0x3f && code < 0x5b) ||
    (code > 0x60 && code < 0x7b) ||
    code === 0x5f ||
    code === 0x2b ||
    code === 0x25
  );
}

function runAround(text: string, draft: Draft): { start: number; end: number } | undefined {
  let { start, end } = draft;
  while (start > 0 && isRunChar(text.charCodeAt(start - 1)) && end - start <= LONGEST) start -= 1;
  while (end < text.length && isRunChar(text.charCodeAt(end)) && end - start <= LONGEST) end += 1;
  while (end > draft.end && /[.,:;\-/]/u.test(text[end - 1] ?? '')) end -= 1;
  const grown = start < draft.start || end > draft.end;
  return grown && end - start <= LONGEST ? { start, end } : undefined;
}

/**
 * A known name inside an e-mail or web address: the whole address goes, for the rest of it mostly
 * tells as much.
 */
export function growToAddress(text: string, draft: Draft): Draft {
  const run = runAround(text, draft);
  if (!run) return draft;
  const surface = text.slice(run.start, run.end);
  const tag = EMAIL.test(surface) ? 'EMAIL' : URL.test(surface) ? 'URL' : undefined;
  if (!tag) return draft;
  const code = tag === 'EMAIL' ? 'email' : 'url';
  return {
    ...draft,
    ...run,
    tag,
    form: code,
    certainty: 'sure',
    reason: code,
    proposal: { ...run, text: TAG_WORDS[tag] },
  };
}
