import type { Matcher } from './compile';
import { isApostrophe } from './fold';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { isOrdinaryWord } from './ordinary-words';
import { stemsOf } from './suffixes';
import type { Suffix } from './suffixes';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';
import type { Form, TrieNode } from './trie';
import { gapsAllowed, usable } from './walk-rules';

type Found = {
  readonly to: number;
  readonly forms: readonly Form[];
  readonly suffix: Suffix | undefined;
};

/** Line-end hyphenation: "Voor-" and "beeld" on the next line are one word. */
function brokenWord(tokens: Tokens, index: number): string | undefined {
  const gap = gapAt(tokens, index + 1);
  if (index + 1 >= tokens.count || (gap & Gap.hyphen) === 0 || (gap & Gap.newline) === 0) {
    return undefined;
  }
  const inside = Gap.hyphen | Gap.newline | Gap.space;
  if ((gap & ~inside) !== 0 || shapeAt(tokens, index + 1) !== Shape.lower) return undefined;
  return wordAt(tokens, index) + wordAt(tokens, index + 1);
}

/** Walks the trie from one token; the longest form wins, and a name as it is over a form of it. */
function walk(tokens: Tokens, root: TrieNode, from: number): Found | undefined {
  let best: Found | undefined;
  let node: TrieNode | undefined = root;
  let mask = 0;
  for (let i = from; i < tokens.count && node?.next; i += 1) {
    if (i > from) mask = gapsAllowed(tokens, i, mask);
    const next: Map<string, TrieNode> = node.next;
    const word = wordAt(tokens, i);
    const broken = brokenWord(tokens, i);
    const whole: TrieNode | undefined = broken === undefined ? undefined : next.get(broken);
    if (whole) {
      i += 1;
      node = whole;
    } else node = next.get(word);
    const gaps = mask;
    const direct = node?.forms?.filter((form) => usable(form, gaps));
    if (direct && direct.length > 0) best = { to: i, forms: direct, suffix: undefined };
    else {
      for (const stem of stemsOf(broken ?? word)) {
        const forms = next
          .get(stem.base)
          ?.forms?.filter((form) => usable(form, gaps) && takesSuffix(form, stem.suffix));
        if (!forms || forms.length === 0) continue;
        best = { to: broken === undefined ? i : i + 1, forms, suffix: stem.suffix };
        break;
      }
    }
  }
  return best;
}

const WITH_DIMINUTIVE = new Set([
  'first-name',
  'nickname',
  'given-name',
  'middle-name',
  'name-part',
]);

function takesSuffix(form: Form, suffix: Suffix): boolean {
  if (form.code === 'initials') return false;
  if (form.kind === 'person') {
    // "Al" must not make "als" a hit, nor "An" the name Ans.
    if (suffix === 'possessive') return (form.words.at(-1) ?? '').length > 2;
    return WITH_DIMINUTIVE.has(form.code);
  }
  return suffix === 'possessive' && (form.kind === 'organisation' || form.kind === 'place');
}

type Ending = Pick<Hit, 'to' | 'end' | 'tail' | 'possessive' | 'diminutive'>;

/** What follows the name: 's, ' after an s, or 'tje. */
function ending(tokens: Tokens, found: Found): Ending {
  const end = endOf(tokens, found.to);
  const base = { to: found.to, end, diminutive: found.suffix?.endsWith('diminutive') ?? false };
  if (found.suffix?.startsWith('possessive')) {
    return { ...base, end: end - 1, tail: end, possessive: 'bare' };
  }
  const plain: Ending = { ...base, tail: end, possessive: 'no' };
  if (!isApostrophe(tokens.text.charCodeAt(end))) return plain;
  const after = found.to + 1;
  if (after < tokens.count && startOf(tokens, after) === end + 1) {
    const word = wordAt(tokens, after);
    if (word === 's')
      return { ...plain, to: after, tail: endOf(tokens, after), possessive: 'apostrophe' };
    if (word === 'tje') {
      const last = endOf(tokens, after);
      return { to: after, end: last, tail: last, possessive: 'no', diminutive: true };
    }
    return plain;
  }
  const quoted = isApostrophe(tokens.text.charCodeAt(startOf(tokens, found.to) - 1));
  if (quoted || !/[sxz]$/u.test(wordAt(tokens, found.to))) return plain;
  return { ...plain, tail: end + 1, possessive: 'apostrophe' };
}

const KIND_ORDER = ['person', 'organisation', 'place', 'address', 'date', 'email', 'term'];
const CODE_ORDER = [
  'full-name',
  'first-name',
  'nickname',
  'given-name',
  'name-part',
  'last-name',
  'surname-part',
  'middle-name',
  'initials',
];

function toHit(tokens: Tokens, from: number, found: Found): Hit | undefined {
  const kind = KIND_ORDER.find((one) => found.forms.some((form) => form.kind === one));
  const forms = found.forms
    .filter((form) => form.kind === kind)
    .toSorted((a, b) => CODE_ORDER.indexOf(a.code) - CODE_ORDER.indexOf(b.code));
  const [first] = forms;
  if (!first) return undefined;
  return {
    from,
    start: startOf(tokens, from),
    ...ending(tokens, found),
    kind: first.kind,
    code: first.code,
    subjects: [...new Set(forms.map((form) => form.subject))],
    core: Math.min(from + first.core, found.to),
    ordinary: first.ordinary,
    typo: 'no',
    merged: first.code === 'full-name',
    stranger: false,
  };
}

/** A known name with one typing error in it, if this token may be one. */
function typoHit(tokens: Tokens, matcher: Matcher, at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  const shape = shapeAt(tokens, at);
  if (word.length < 3 || shape === Shape.digits || isOrdinaryWord(word)) return undefined;
  const lower = shape === Shape.lower || shape === Shape.mixed;
  // Without a dictionary most lower-case words one letter away from a name are just words.
  if (lower && !matcher.typos.mayHold(word)) return undefined;
  const known = matcher.typos.find(word);
  const forms = known && matcher.trie.next?.get(known.name)?.forms;
  if (!known || !forms) return undefined;
  const hit = toHit(tokens, at, { to: at, forms, suffix: undefined });
  if (!hit) return undefined;
  const { name, typo } = known;
  if (typo === 'short' && (shape !== Shape.capital || hit.ordinary)) return undefined;
  if (lower && (hit.ordinary || typo === 'edge')) return undefined;
  // "niets" is no Niels: in short words only a slip of the fingers counts.
  if (lower && name.length < 6 && typo === 'letter') return undefined;
  return { ...hit, typo: hit.ordinary ? 'edge' : typo };
}

/** All known names, places, dates and terms in the text, left to right, none overlapping. */
export function matchForms(tokens: Tokens, matcher: Matcher): readonly Hit[] {
  const hits: Hit[] = [];
  const noTypo = new Set<string>();
  for (let i = 0; i < tokens.count; i += 1) {
    const found = walk(tokens, matcher.trie, i);
    let hit = found && toHit(tokens, i, found);
    if (!hit) {
      const key = `${shapeAt(tokens, i)}${wordAt(tokens, i)}`;
      if (noTypo.has(key)) continue;
      hit = typoHit(tokens, matcher, i);
      if (!hit) noTypo.add(key);
    }
    if (!hit) continue;
    hits.push(hit);
    i = hit.to;
  }
  return hits;
}
