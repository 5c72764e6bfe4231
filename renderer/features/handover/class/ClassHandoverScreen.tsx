import { Button, Select } from '@mantine/core';
import type { SchoolId } from '../../../../electron/contract/ids';
import { useGo } from '../../../app/navigation';
import { useSchoolId } from '../../../app/school';
import { EmptyState } from '../../../ui/EmptyState';
import { FormStack } from '../../../ui/FieldGroup';
import { IconShare, IconUsers } from '../../../ui/icons/icons';
import { Page } from '../../../ui/Page';
import { ApiErrorNote } from '../../pupils/ApiErrorNote';
import { newestClassGroups } from '../../pupils/pupil-filter';
import { useKept } from '../../pupils/use-kept';
import { useClassGroups } from '../../pupils/use-pupils';
import { ReaderChoice } from '../compose/ComposePart';
import { useChosenProfile } from '../use-handover';
import classes from './Class.module.css';
import { ClassRows } from './ClassRows';
import { classHandoverTexts as texts } from './texts';

const WHOLE_SCHOOL = 'school';

/** A class, or the whole school, in one file for one reader. */
export function ClassHandoverScreen() {
  const schoolId = useSchoolId();
  const go = useGo();
  if (schoolId !== null) return <OfSchool key={schoolId} schoolId={schoolId} />;
  return (
    <Page title={texts.title}>
      <EmptyState
        icon={IconUsers}
        title={texts.noSchoolTitle}
        text={texts.noSchoolText}
        action={<Button onClick={() => go('/leerlingen')}>{texts.toPupils}</Button>}
      />
    </Page>
  );
}

function OfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const { profiles, profile, choose, error } = useChosenProfile();
  const { data: all, error: groupsError } = useClassGroups(schoolId);
  const groups = newestClassGroups(all ?? []);
  const [kept, setKept] = useKept<string | null>(`handoverClass ${schoolId}`, null);
  const group = groups.find(({ id }) => id === kept);
  const chosen = kept === WHOLE_SCHOOL || group !== undefined ? kept : null;
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ApiErrorNote error={error ?? groupsError} />
      {profile !== null && (
        <FormStack>
          <div className={classes.choices}>
            <Select
              label={texts.group}
              placeholder={texts.choose}
              allowDeselect={false}
              data={[
                ...groups.map(({ id, name }) => ({ value: id, label: name })),
                { value: WHOLE_SCHOOL, label: texts.wholeSchool },
              ]}
              value={chosen}
              onChange={setKept}
            />
            <ReaderChoice profiles={profiles} profile={profile} onChoose={choose} />
          </div>
          {chosen === null ? (
            <EmptyState icon={IconShare} title={texts.startTitle} text={texts.startText} />
          ) : (
            <ClassRows
              key={chosen}
              schoolId={schoolId}
              classGroupId={group?.id ?? null}
              profile={profile}
            />
          )}
        </FormStack>
      )}
    </Page>
  );
}
