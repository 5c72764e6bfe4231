import type { CaseFile } from '../../../electron/contract/case-files';
import { displayNameOf } from '../../../electron/contract/person-name';
import { usePrivacy } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { longDay } from '../notes/moments';
import { classNameOf } from '../pupils/pupil-filter';
import { pupilTexts } from '../pupils/texts';
import { Facts } from './Facts';
import type { Fact } from './Facts';
import { formTexts } from './form-texts';
import { caseFileTexts as texts } from './texts';
import { usePhases } from './use-phases';

const dayFact = (label: string, day: string | null): readonly Fact[] =>
  day === null ? [] : [{ label, value: longDay(day) }];

const siblingsFact = (file: CaseFile, hidden: boolean): readonly Fact[] => {
  if (file.relatives.length === 0) return [];
  const names = file.relatives.map(
    (relative) =>
      `${displayNameOf({ ...relative, initials: '' })} (${formTexts.relativeKinds[relative.kind]})`,
  );
  const value = hidden ? texts.siblingsHidden(names.length) : names.join('\n');
  return [{ label: texts.siblings, value }];
};

/** What is known of the pupil; in the privacy view without what tells who it is. */
export function PupilCard({ file }: { readonly file: CaseFile }) {
  const { hidden } = usePrivacy();
  const phases = usePhases();
  const { pupil } = file;
  const birthDate = pupil.birthDate === null ? texts.unknown : longDay(pupil.birthDate);
  return (
    <Card title={texts.pupil} as="section">
      <Facts
        facts={[
          { label: texts.birthDate, value: hidden ? texts.hiddenValue : birthDate },
          { label: texts.sex, value: hidden ? texts.hiddenValue : pupilTexts.sexes[pupil.sex] },
          { label: texts.classGroup, value: classNameOf(pupil) ?? texts.unknown },
          { label: texts.phase, value: phases.label(file.supportPhase) },
          { label: texts.school, value: hidden ? texts.hiddenValue : file.schoolName },
          ...(hidden ? [] : dayFact(texts.startDate, pupil.startDate)),
          ...(hidden ? [] : dayFact(texts.leaveDate, pupil.leaveDate)),
          ...dayFact(texts.openedOn, file.openedOn),
          ...dayFact(texts.archivedOn, file.archivedOn),
          ...siblingsFact(file, hidden),
        ]}
      />
    </Card>
  );
}
