import { UnstyledButton } from '@mantine/core';
import { cx } from './cx';
import { IconSearch } from './icons/icons';
import { Kbd } from './Kbd';
import classes from './SearchButton.module.css';

type SearchButtonProps = {
  readonly label: string;
  /** Keys as shown, such as "Ctrl K". */
  readonly keys: string;
  /** The same for assistive technology, such as "Control+K". */
  readonly ariaKeys?: string | undefined;
  readonly onClick: () => void;
};

/** Looks like the search field it opens. */
export function SearchButton({ label, keys, ariaKeys, onClick }: SearchButtonProps) {
  return (
    <UnstyledButton
      className={cx(classes.button)}
      onClick={onClick}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys}
    >
      <IconSearch />
      <span className={classes.label}>{label}</span>
      <Kbd>{keys}</Kbd>
    </UnstyledButton>
  );
}
