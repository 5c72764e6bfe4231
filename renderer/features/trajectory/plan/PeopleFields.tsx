import { Checkbox } from '@mantine/core';
import { Controller } from 'react-hook-form';
import { GuardianId } from '../../../../electron/contract/ids';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { Link } from '../../../ui/Link';
import { useCaseFile } from '../../case-files/use-case-files';
import { FormFunction } from '../../sources/FormFunction';
import classes from './Plan.module.css';
import { guardianLabel } from './plan-facts';
import type { PlanForm } from './plan-tools';
import { PlanSection } from './PlanSection';
import { planTexts as texts } from './texts';

type PeopleFieldsProps = { readonly form: PlanForm; readonly trajectory: Trajectory };

/** Who guide it, and which parents take part. */
export function PeopleFields({ form, trajectory }: PeopleFieldsProps) {
  const { caseFileId } = trajectory;
  const { data: file } = useCaseFile(caseFileId);
  const guardians = file?.guardians ?? [];
  return (
    <PlanSection title={texts.people}>
      <FormFunction
        control={form.control}
        name="coaches"
        caseFileId={caseFileId}
        whom="doer"
        label={texts.coaches}
        description={texts.coachesHelp}
        maxLength={200}
      />
      {file !== undefined && guardians.length === 0 ? (
        <p className={classes.quiet}>
          {texts.noGuardians}{' '}
          <Link href={`/dossiers/${caseFileId}/ouders`}>{texts.toGuardians}</Link>
        </p>
      ) : (
        <Controller
          control={form.control}
          name="guardianIds"
          render={({ field }) => (
            <Checkbox.Group
              label={texts.guardians}
              value={field.value}
              onChange={(ids) => field.onChange(ids.map((id) => GuardianId.parse(id)))}
            >
              <div className={classes.ticks} data-vault>
                {guardians.map((guardian) => (
                  <Checkbox
                    key={guardian.id}
                    value={guardian.id}
                    label={guardianLabel(guardian, false)}
                  />
                ))}
              </div>
            </Checkbox.Group>
          )}
        />
      )}
    </PlanSection>
  );
}
