import { WordList } from '../../ui/WordList';

type KeyWordsProps = { readonly label: string; readonly words: string };

/** The six words of a public key, to be read aloud. Not secret: they open nothing. */
export function KeyWords({ label, words }: KeyWordsProps) {
  return <WordList label={label} words={words.split(/\s+/).filter((word) => word !== '')} />;
}
