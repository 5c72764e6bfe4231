import { Checkbox } from '@mantine/core';
import type { CasusField } from '../../../electron/contract/casus';
import type { CaseFileId } from '../../../electron/contract/ids';
import { FieldGroup } from '../../ui/FieldGroup';
import { casusTexts as texts } from './texts';
import { toggled } from './toggled';
import { useFieldTexts } from './use-casus';

type FieldChoicesProps = {
  readonly caseFileId: CaseFileId;
  readonly chosen: readonly CasusField[];
  readonly onChange: (chosen: readonly CasusField[]) => void;
};

/** Facts of the file, each shown as it would stand in the casus. */
export function FieldChoices({ caseFileId, chosen, onChange }: FieldChoicesProps) {
  const { data } = useFieldTexts(caseFileId);
  return (
    <FieldGroup legend={texts.fields}>
      <div>
        {data?.map(({ field, heading, text }) => (
          <Checkbox
            key={field}
            label={heading}
            description={text ?? texts.fieldUnknown}
            disabled={text === null && !chosen.includes(field)}
            checked={chosen.includes(field)}
            onChange={(event) => onChange(toggled(chosen, field, event.currentTarget.checked))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
