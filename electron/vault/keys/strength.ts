// Threat: "Welkom2024!" opens every case file. A passphrase of one's own must take 10^13 guesses by
// zxcvbn's count and have 12 characters: at 0.3 s a guess that is 100,000 years on one core, and the
// keychain's secret is needed beside it. The dictionaries are big: loaded at the first question.
import { normalisePassphrase } from './passphrase';

const GUESSES_LOG10_FLOOR = 13;
const LENGTH_FLOOR = 12;

export type Strength = {
  /** 0 (guessed at once) to 4. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly strongEnough: boolean;
};

type Checker = { check: (text: string, known: string[]) => { guessesLog10: number } };

const load = async (): Promise<Checker> => {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
  });
};

let checker: Promise<Checker> | null = null;

const scoreOf = (guessesLog10: number): Strength['score'] => {
  if (guessesLog10 < 4) return 0;
  if (guessesLog10 < 7) return 1;
  if (guessesLog10 < 10) return 2;
  return guessesLog10 < GUESSES_LOG10_FLOOR ? 3 : 4;
};

/** How hard a passphrase of one's own is to guess. Four only when it is strong enough. */
export const passphraseStrength = async (typed: string): Promise<Strength> => {
  const passphrase = normalisePassphrase(typed);
  if (passphrase === '') return { score: 0, strongEnough: false };
  checker ??= load();
  const { guessesLog10 } = (await checker).check(passphrase, ['casuskluis', 'kluis', 'casus']);
  const score = scoreOf(guessesLog10);
  if (passphrase.length < LENGTH_FLOOR) {
    return { score: score > 2 ? 2 : score, strongEnough: false };
  }
  return { score, strongEnough: score === 4 };
};
