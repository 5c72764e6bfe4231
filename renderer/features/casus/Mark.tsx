import { Popover } from '@mantine/core';
import type { Casus, CasusFinding, CasusPart } from '../../../electron/contract/casus';
import { usePrivacy } from '../../app/privacy';
import { FindingForm } from './FindingForm';
import { outcomeTone, sourceTone } from './findings';
import type { Place } from './findings';
import classes from './Marks.module.css';
import { casusTexts as texts } from './texts';
import type { Decide } from './use-decide';
import { markId } from './use-picked';
import type { Column, Picked } from './use-picked';

type MarkProps = {
  readonly casus: Casus;
  readonly place: Place;
  readonly segment: CasusPart['segments'][number];
  readonly column: Column;
  readonly decide: Decide;
  readonly picked: Picked;
  readonly editable: boolean;
};

const labelOf = ({ state }: CasusFinding, from: string, to: string): string =>
  state === 'replace' ? texts.marks.replace(from, to) : texts.marks[state](from);

/** A found word in one of the columns; pressing it says what can be done with it. */
export function Mark({ casus, place, segment, column, decide, picked, editable }: MarkProps) {
  const { hidden } = usePrivacy();
  const { finding } = place;
  const pick = { column, findingId: finding.id };
  const opened = picked.now?.column === column && picked.now.findingId === finding.id;
  const looks = {
    id: markId(pick),
    className: classes.mark,
    'data-tone': column === 'source' ? sourceTone(finding) : outcomeTone(finding),
    'data-open': finding.state === 'open' || undefined,
    'data-picked': opened || undefined,
  };
  // With names hidden, a word that still stands there as it was is no more to be seen than the source.
  const shown = hidden && finding.state !== 'replace' ? texts.hiddenMark : segment.text;
  if (!editable) return <mark {...looks}>{column === 'source' ? segment.original : shown}</mark>;
  const button = (
    <button
      type="button"
      {...looks}
      aria-label={labelOf(finding, segment.original, segment.text)}
      aria-haspopup="dialog"
      aria-expanded={opened}
      onClick={() => (opened ? picked.close() : picked.open(pick))}
    >
      {column === 'source' ? segment.original : segment.text}
    </button>
  );
  if (!opened) return button;
  return (
    // Roles by hand: Mantine names the dropdown after a target whose id is ours.
    <Popover
      opened
      onDismiss={picked.close}
      trapFocus
      withArrow
      withRoles={false}
      position="bottom"
      shadow="md"
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={texts.popover(finding.surface)}>
        <FindingForm casus={casus} place={place} decide={decide} onDone={picked.close} />
      </Popover.Dropdown>
    </Popover>
  );
}
