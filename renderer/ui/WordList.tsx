import classes from './WordList.module.css';

type WordListProps = {
  readonly label: string;
  readonly words: readonly string[];
};

/** Words to learn or write down. Not selectable: they are not meant for the clipboard. */
export function WordList({ label, words }: WordListProps) {
  return (
    <ol
      className={classes.list}
      aria-label={label}
      translate="no"
      onCopy={(event) => event.preventDefault()}
      onContextMenu={(event) => event.preventDefault()}
    >
      {words.map((word, index) => (
        <li key={`${index}-${word}`} className={classes.word}>
          <span className={classes.number} aria-hidden="true">
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
