import type { CaseFile } from '../../../electron/contract/case-files';
import { displayNameOf } from '../../../electron/contract/person-name';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { staffTexts } from '../pupils/texts';
import { Facts } from './Facts';
import { caseFileTexts as texts } from './texts';

type FileCardProps = { readonly file: CaseFile };

/** Who of the school is around this file; while names are hidden by function alone. */
export function StaffCard({ file }: FileCardProps) {
  const { hidden } = usePrivacy();
  const descriptions = file.staff.map(({ roleDescription }) => roleDescription);
  const shown = useShownTexts(file.id, descriptions);
  return (
    <Card title={texts.staff} as="section">
      {file.staff.length === 0 ? (
        <p>{texts.noStaff}</p>
      ) : (
        <Facts
          facts={file.staff.map(({ name, role }, index) => {
            const label = staffTexts.roles[role];
            const description = shown?.[index] ?? '';
            const called = hidden ? '' : displayNameOf(name);
            const value = [called, description].filter((part) => part !== '').join('\n');
            return { label, value: value === '' ? texts.hiddenValue : value };
          })}
        />
      )}
    </Card>
  );
}

/** Which term of keeping holds, and why. */
export function RetentionCard({ file }: FileCardProps) {
  const shown = useShownTexts(file.id, [file.retentionReason]);
  const reason = file.retentionReason === '' ? texts.unknown : (shown?.[0] ?? '');
  return (
    <Card title={texts.retention} as="section">
      <p>{texts.regimes[file.retentionRegime]}</p>
      <p>{texts.regimeTerms[file.retentionRegime]}</p>
      <Facts facts={[{ label: texts.reason, value: reason }]} />
    </Card>
  );
}
