import { useState } from 'react';
import type {
  GoalLibraryDraft,
  GoalLibraryItem,
} from '../../../../electron/contract/trajectory-groups';
import { CodeNote } from '../../../app/CodeNote';
import { FormStack } from '../../../ui/FieldGroup';
import { filterLibrary, itemKey } from './library-filter';
import type { LibraryFilter } from './library-filter';
import classes from './Library.module.css';
import { LibraryFilterFields } from './LibraryFilterFields';
import { libraryTexts as texts } from './texts';
import { useLibraryItems } from './use-library-items';

type LibraryPickerProps = {
  readonly kind: GoalLibraryDraft['kind'];
  readonly onPick: (draft: GoalLibraryDraft) => void;
};

/** Finds an example goal or a question; each is a button that picks it. */
export function LibraryPicker({ kind, onPick }: LibraryPickerProps) {
  const { data: items, error } = useLibraryItems();
  const [filter, setFilter] = useState<LibraryFilter>({ kind, theme: null, words: '' });
  if (error !== null) return <CodeNote error={error} />;
  if (items === undefined) return null;
  const found = filterLibrary(items, { ...filter, kind });
  return (
    <FormStack>
      <LibraryFilterFields filter={filter} onChange={setFilter} />
      <output className={classes.count}>
        {found.length === 0 ? texts.none : texts.counted(kind, found.length)}
      </output>
      {found.length > 0 && (
        <ul className={classes.list} aria-label={texts.list[kind]}>
          {found.map((item) => (
            <li key={itemKey(item)}>
              <PickButton item={item} onPick={onPick} />
            </li>
          ))}
        </ul>
      )}
    </FormStack>
  );
}

type PickButtonProps = Pick<LibraryPickerProps, 'onPick'> & { readonly item: GoalLibraryItem };

function PickButton({ item: { draft }, onPick }: PickButtonProps) {
  return (
    <button type="button" className={classes.pick} onClick={() => onPick(draft)}>
      <span className={classes.text}>{draft.text}</span>
      <span className={classes.sub}>
        {[texts.themes[draft.theme], draft.target].filter((part) => part !== '').join(' · ')}
      </span>
    </button>
  );
}
