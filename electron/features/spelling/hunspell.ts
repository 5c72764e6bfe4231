/**
 * Hunspell, compiled to WebAssembly by the package hunspell-asm, with the Dutch dictionary of OpenTaal. Only
 * its runtime is used, as it is: the package's own wrapper needs a file system and three more packages.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FieldWords } from './field-words';

/** The part of Emscripten's module that is used here; numbers are places in its memory. */
type Runtime = {
  readonly FS: {
    readonly writeFile: (
      path: string,
      bytes: Uint8Array,
      options: { readonly encoding: 'binary' },
    ) => void;
    readonly unlink: (path: string) => void;
  };
  readonly allocateUTF8: (text: string) => number;
  readonly UTF8ToString: (at: number) => string;
  readonly getValue: (at: number, type: '*') => number;
  readonly _malloc: (bytes: number) => number;
  readonly _free: (at: number) => void;
  readonly _Hunspell_create: (affixes: number, words: number) => number;
  readonly _Hunspell_spell: (handle: number, word: number) => number;
  readonly _Hunspell_suggest: (handle: number, list: number, word: number) => number;
  readonly _Hunspell_free_list: (handle: number, list: number, count: number) => void;
  readonly _Hunspell_add: (handle: number, word: number) => number;
  readonly _Hunspell_add_with_affix: (handle: number, word: number, like: number) => number;
};

type Start = (options: {
  readonly onRuntimeInitialized: () => void;
  readonly onAbort: (reason: unknown) => void;
  readonly print: () => void;
  readonly printErr: () => void;
}) => Runtime;

export type Hunspell = {
  readonly isRight: (word: string) => boolean;
  /** Best first. */
  readonly suggest: (word: string) => string[];
};

const POINTER_BYTES = 4;
const AFFIXES = '/nl.aff';
const WORDS = '/nl.dic';

/** Never gives the module itself to a promise: it has a `then` that answers with the module, for ever. */
const started = (file: string): Promise<{ readonly runtime: Runtime }> =>
  new Promise((resolve, reject) => {
    const start = createRequire(import.meta.url)(file) as Start;
    const runtime = start({
      onRuntimeInitialized: () => resolve({ runtime }),
      onAbort: () => reject(new Error('Hunspell did not start')),
      // What it would print could hold a word.
      print: () => undefined,
      printErr: () => undefined,
    });
  });

/** The dictionary writes ij as one sign. Hunspell turns it back and forth, but not everywhere. */
const asOneSign = (text: string): string => text.replaceAll('ij', 'ĳ').replaceAll('IJ', 'Ĳ');
const asTwoSigns = (text: string): string => text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');

/** Loads the dictionary (a quarter of a second, 45 MB) and adds the words of the field. */
export const loadHunspell = async (
  folder: string,
  added: readonly FieldWords[],
): Promise<Hunspell> => {
  const { runtime } = await started(join(folder, 'hunspell.cjs'));

  const withText = <T>(text: string, work: (at: number) => T): T => {
    const at = runtime.allocateUTF8(text);
    try {
      return work(at);
    } finally {
      runtime._free(at);
    }
  };
  const mount = (path: string): void =>
    runtime.FS.writeFile(path, readFileSync(join(folder, path)), { encoding: 'binary' });

  mount(AFFIXES);
  mount(WORDS);
  const handle = withText(AFFIXES, (affixes) =>
    withText(WORDS, (words) => runtime._Hunspell_create(affixes, words)),
  );
  runtime.FS.unlink(WORDS);
  runtime.FS.unlink(AFFIXES);

  for (const { like, words } of added) {
    for (const word of words.map(asOneSign)) {
      withText(word, (at) =>
        like === null
          ? runtime._Hunspell_add(handle, at)
          : withText(asOneSign(like), (example) =>
              runtime._Hunspell_add_with_affix(handle, at, example),
            ),
      );
    }
  }

  const suggested = (word: number): string[] => {
    const list = runtime._malloc(POINTER_BYTES);
    try {
      const count = runtime._Hunspell_suggest(handle, list, word);
      const first = runtime.getValue(list, '*');
      const texts = Array.from({ length: count }, (_, index) =>
        runtime.UTF8ToString(runtime.getValue(first + index * POINTER_BYTES, '*')),
      );
      runtime._Hunspell_free_list(handle, list, count);
      return texts.map(asTwoSigns);
    } finally {
      runtime._free(list);
    }
  };

  return {
    isRight: (word) => withText(word, (at) => runtime._Hunspell_spell(handle, at) !== 0),
    suggest: (word) => withText(word, suggested),
  };
};
