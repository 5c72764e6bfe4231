import type { FormCode } from './finding';

/** Which gaps are allowed inside, and how the hit is judged. */
export type FormKind = 'person' | 'organisation' | 'place' | 'date' | 'email' | 'address' | 'term';

/** One way to write a known value. */
export type Form = {
  readonly kind: FormKind;
  readonly code: FormCode;
  /** Index into the matcher's subjects. */
  readonly subject: number;
  /** Folded words. */
  readonly words: readonly string[];
  /** The word whose capital counts: the first that is no prefix or article. */
  readonly core: number;
  /** All words but the prefixes mean something else in Dutch too. */
  readonly ordinary: boolean;
};

export type TrieNode = { next?: Map<string, TrieNode>; forms?: Form[] };

/** Adds a form under its words; the same form of the same subject is kept once. */
export function addForm(root: TrieNode, form: Form): void {
  let node = root;
  for (const word of form.words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (!child) {
      child = {};
      node.next.set(word, child);
    }
    node = child;
  }
  node.forms ??= [];
  // A subject's forms come one after another: only its own need looking at, not thousands of others.
  for (let i = node.forms.length - 1; node.forms[i]?.subject === form.subject; i -= 1) {
    if (node.forms[i]?.code === form.code) return;
  }
  node.forms.push(form);
}
