import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FetchText } from '../../sources/FetchText';
import type { PlanForm } from './plan-tools';
import { PlanSection } from './PlanSection';
import { planTexts as texts } from './texts';

const MAX_TEXT = 5000;

type WhyFieldsProps = { readonly form: PlanForm; readonly trajectory: Trajectory };

/** The reason and the question, into which text of notes and other sources can be taken. */
export function WhyFields({ form, trajectory }: WhyFieldsProps) {
  return (
    <PlanSection title={texts.why}>
      {(['reason', 'question'] as const).map((name) => (
        <FetchText
          key={name}
          caseFileId={trajectory.caseFileId}
          label={texts[name]}
          max={MAX_TEXT}
          at={{
            text: () => form.getValues(name),
            write: (text) => form.setValue(name, text, { shouldDirty: true }),
            focus: () => form.setFocus(name),
          }}
        >
          <FormTextArea
            control={form.control}
            name={name}
            label={texts[name]}
            description={texts[`${name}Help`]}
            maxLength={MAX_TEXT}
          />
        </FetchText>
      ))}
    </PlanSection>
  );
}
