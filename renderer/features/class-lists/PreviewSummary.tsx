import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import classes from './ClassLists.module.css';
import { previewTexts as texts } from './preview-texts';

/** The plan in a few lines, before the names. */
export function PreviewSummary({ preview }: { readonly preview: ImportPreview }) {
  const { rollOver, unchanged, notChosen, classes: groups, staff } = preview;
  const lines = [
    ...(unchanged > 0 ? [texts.unchanged(unchanged)] : []),
    ...(notChosen > 0 ? [texts.notChosen(notChosen)] : []),
    ...(groups.added.length > 0 ? [texts.newClasses(groups.added)] : []),
    ...(staff.added + staff.changed > 0 ? [texts.staff(staff.added, staff.changed)] : []),
  ];
  return (
    <Section title={texts.previewTitle}>
      {rollOver !== null && <Callout>{texts.rollOver(rollOver.from, rollOver.to)}</Callout>}
      {preview.changesNothing && (
        <Callout kind="success" role="status">
          {texts.nothingToDo}
        </Callout>
      )}
      {lines.length > 0 && (
        <ul className={classes.plain}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
