import { cx } from '../../ui/cx';
import type { Entry, Group } from './entries';
import classes from './Search.module.css';
import { SearchOption } from './SearchOption';
import { searchTexts as texts } from './texts';

type SearchListProps = {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly active: Entry | undefined;
  readonly onHover: (id: string) => void;
  readonly onChoose: (entry: Entry) => void;
};

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no element of HTML groups and marks its options */

/** The list that the field controls; the focus stays in the field. */
export function SearchList({ id, groups, active, onHover, onChoose }: SearchListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={texts.results}
      className={cx(classes.list, groups.length === 0 && classes.emptyList)}
    >
      {groups.map(({ name, entries }, at) => (
        <div key={name} role="group" aria-labelledby={`${id}-${at}`}>
          <div id={`${id}-${at}`} role="presentation" className={classes.group}>
            {name}
          </div>
          {entries.map((entry) => (
            <SearchOption
              key={entry.id}
              entry={entry}
              active={entry.id === active?.id}
              onHover={onHover}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
