// What the thread that spells is asked and what it answers: words, never a text. Apart from
// spell-worker.ts, so that the vault process doesn't load the worker itself.

export type SpellSetup = {
  /** Path of the folder with Hunspell and the dictionary (build/tasks/spelling-data.mjs). */
  readonly folder: string;
};

export type SpellQuestion = { readonly id: number } & (
  | { readonly ask: 'wrong'; readonly words: readonly string[] }
  | { readonly ask: 'suggest'; readonly word: string }
);

export type SpellAnswer = {
  readonly id: number;
  /** Of the words that were asked those that are wrong, or what was meant. */
  readonly words: readonly string[];
};
