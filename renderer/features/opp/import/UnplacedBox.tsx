import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import { importPlaces } from '../../../../electron/contract/opp-import-content';
import type { ImportPlace, OppUnplaced } from '../../../../electron/contract/opp-import-content';
import { oppSections, oppSectionTitles } from '../../../../electron/contract/opp-sections';
import { api } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { notifyUndo } from '../../notes/undo-notice';
import { importTexts as texts } from './texts';
import { useDiscard, useUnplaced } from './use-import';
import { useAddText } from './use-add-text';
import classes from './Import.module.css';

type UnplacedBoxProps = {
  readonly opp: Opp;
  readonly onPlaced?: (() => void) | undefined;
};

/** What an old OPP said that has no place yet. Nothing while it is empty, or while names are hidden. */
export function UnplacedBox({ opp, onPlaced }: UnplacedBoxProps) {
  const { hidden } = usePrivacy();
  const { data, error } = useUnplaced(opp.id);
  const { discard, restore } = useDiscard(opp.id);
  if (hidden || opp.draft === null) return null;
  const items = data ?? [];
  const failure = error ?? discard.error ?? restore.error;
  if (items.length === 0 && failure === null) return null;
  const throwAway = ({ id }: OppUnplaced): void =>
    discard.mutate(id, {
      onSuccess: () => {
        notifyUndo(texts.discarded, () => restore.mutate(id));
      },
    });
  return (
    <Card as="section" title={texts.boxTitle(items.length)} dashed>
      <p className={classes.quiet}>{texts.boxText}</p>
      {failure !== null && <CodeNote error={failure} />}
      <ul className={classes.items} data-vault>
        {items.map((item) => (
          <UnplacedItem
            key={item.id}
            opp={opp}
            item={item}
            onPlaced={onPlaced}
            onDiscard={() => throwAway(item)}
          />
        ))}
      </ul>
    </Card>
  );
}

type UnplacedItemProps = UnplacedBoxProps & {
  readonly item: OppUnplaced;
  readonly onDiscard: () => void;
};

const groups = oppSections
  .map((section) => ({
    group: oppSectionTitles[section],
    items: importPlaces
      .filter((place) => place.startsWith(`${section}.`))
      .map((value) => ({ value, label: texts.places[value] })),
  }))
  .filter(({ items }) => items.length > 0);

function UnplacedItem({ opp, item, onPlaced, onDiscard }: UnplacedItemProps) {
  const add = useAddText(opp.id);
  const [place, setPlace] = useState<ImportPlace | null>(null);
  const name = texts.nameOf(item.heading, item.text);
  const put = async (at: ImportPlace): Promise<void> => {
    const done = await add.place(item, (now) =>
      api.oppImport.place({
        id: now.id,
        version: now.draft?.version ?? 1,
        itemId: item.id,
        place: at,
      }),
    );
    if (done) onPlaced?.();
  };
  return (
    <li className={classes.item}>
      {item.heading !== '' && <p className={classes.heading}>{item.heading}</p>}
      <p className={classes.text}>{item.text}</p>
      <div className={classes.actions}>
        <Select<ImportPlace>
          label={texts.placeIn}
          aria-label={texts.placeInFor(name)}
          placeholder={texts.placeholder}
          data={groups}
          value={place}
          maxDropdownHeight={360}
          // A long box has many of these.
          comboboxProps={{ keepMounted: false }}
          onChange={setPlace}
        />
        <Button
          variant="default"
          loading={add.pending}
          disabled={place === null}
          aria-label={`${texts.place}: ${name}`}
          onClick={() => {
            if (place !== null) void put(place);
          }}
        >
          {texts.place}
        </Button>
        <Button variant="subtle" aria-label={`${texts.discard}: ${name}`} onClick={onDiscard}>
          {texts.discard}
        </Button>
      </div>
    </li>
  );
}
