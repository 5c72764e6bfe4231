import { Button, Select } from '@mantine/core';
import type { Ref } from 'react';
import { noteKinds } from '../../../electron/contract/notes';
import type { Shown } from './use-shown';
import { IconTrash } from '../../ui/icons/icons';
import { binTexts, noteTexts } from './texts';
import type { TimelineFilter } from './timeline-entries';
import classes from './Notes.module.css';

type NotesToolbarProps = {
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly tags: readonly string[];
  readonly shown: Shown;
  readonly count: { readonly shown: number; readonly all: number };
  /** Nothing can be written: names are hidden or the file is archived. */
  readonly fixed: boolean;
  readonly writing: boolean;
  readonly newButton: Ref<HTMLButtonElement>;
  readonly onNewPrivate: () => void;
  readonly onBin: () => void;
};

const kindOptions = [
  ...noteKinds.map((kind) => ({ value: kind, label: noteTexts.kinds[kind] })),
  { value: 'private', label: noteTexts.onlyPrivate },
];

const kindOf = (value: string | null): TimelineFilter['kind'] =>
  value === 'private' ? 'private' : (noteKinds.find((kind) => kind === value) ?? null);

/** Filters at the left, what one can do at the right. */
export function NotesToolbar(props: NotesToolbarProps) {
  const { filter, onFilter, tags, shown, count, fixed, writing, newButton } = props;
  const { onNewPrivate, onBin } = props;
  return (
    <div className={classes.toolbar}>
      <div className={classes.filters}>
        <Select
          aria-label={noteTexts.filterKind}
          placeholder={noteTexts.allKinds}
          data={kindOptions}
          value={filter.kind}
          onChange={(value) => onFilter({ ...filter, kind: kindOf(value) })}
          clearable
          w={160}
        />
        {tags.length > 0 && (
          <Select
            aria-label={noteTexts.filterTag}
            placeholder={noteTexts.allTags}
            data={tags.map((tag) => ({ value: tag, label: shown(tag) ?? '…' }))}
            value={filter.tag}
            onChange={(tag) => onFilter({ ...filter, tag })}
            clearable
            searchable
            w={170}
          />
        )}
        <output className={classes.count}>{noteTexts.count(count.shown, count.all)}</output>
      </div>
      <div className={classes.buttons}>
        <Button variant="subtle" color="sand" leftSection={<IconTrash />} onClick={onBin}>
          {binTexts.open}
        </Button>
        {!writing && (
          <Button ref={newButton} variant="default" disabled={fixed} onClick={onNewPrivate}>
            {noteTexts.newPrivateNote}
          </Button>
        )}
      </div>
    </div>
  );
}
