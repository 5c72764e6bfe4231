import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import { usePrivacy } from '../../app/privacy';
import { formatDutchDate } from '../../ui/dutch-date';
import { changedFieldLabels, shownValue, yearGroupLabel } from './labels';
import { previewTexts as texts } from './preview-texts';

type Change = ImportPreview['change'][number]['changes'][number];
type Moved = ImportPreview['moved'][number];

const lineOf = (change: Change, hidden: boolean): string => {
  const label = changedFieldLabels[change.field];
  // Old and new names and birth dates stay off the screen while names are hidden; keys say nothing.
  if (hidden || change.field === 'sourceKey') return texts.hiddenChange(label);
  const shown = (value: string | null) => formatDutchDate(shownValue(change.field, value));
  return `${label}: ${texts.fromTo(shown(change.from), shown(change.to))}`;
};

function ChangedFacts({ changes }: { readonly changes: readonly Change[] }) {
  const { hidden } = usePrivacy();
  return changes.map((change) => <div key={change.field}>{lineOf(change, hidden)}</div>);
}

const placeOf = (className: string | null, yearGroup: string | null): string =>
  [className ?? '', yearGroup === null ? '' : yearGroupLabel(yearGroup)]
    .filter((part) => part !== '')
    .join(', ') || '–';

/** "4a, groep 4 → 5b, groep 5"; who stays in a year group is named as such. */
export const movedFacts = (moved: Moved): string => {
  const step =
    moved.step === 'same'
      ? ` (${texts.staysDown})`
      : moved.step === 'down'
        ? ` (${texts.goesDown})`
        : '';
  const from = placeOf(moved.fromClass, moved.fromYearGroup);
  return `${texts.fromTo(from, placeOf(moved.toClass, moved.toYearGroup))}${step}`;
};

/** "achternaam: Proef → Voorbeeld" per field. */
export const changedFacts = ({ changes }: ImportPreview['change'][number]) => (
  <ChangedFacts changes={changes} />
);
