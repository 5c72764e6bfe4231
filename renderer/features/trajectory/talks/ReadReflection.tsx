import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { ShownFacts } from './ShownFacts';
import { reflectionOf } from './talks-draft';
import { talksTexts } from './texts';

const { fields } = talksTexts.weeks;

/** What was said about one week, without fields: with names as they may be shown now. */
export function ReadReflection(props: { readonly trajectory: Trajectory; readonly week: number }) {
  const { content } = reflectionOf(props.trajectory, props.week).value;
  return (
    <ShownFacts
      caseFileId={props.trajectory.caseFileId}
      facts={(['pupil', 'guardian', 'teacher', 'worked', 'next'] as const).map((field) => ({
        label: fields[field],
        value: content[field],
      }))}
    />
  );
}
