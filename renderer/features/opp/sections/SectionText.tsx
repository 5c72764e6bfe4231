import type { Path, PathValue, UseFormReturn } from 'react-hook-form';
import { MAX_OPP_TEXT } from '../../../../electron/contract/opp-content';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FetchText } from '../../sources/FetchText';
import { useOppTools } from '../write/opp-tools';
import { setSources, sourcesIn, sourcesName } from '../write/section-sources';
import type { SectionValues } from '../write/use-section-form';

type SectionTextProps<Values extends SectionValues> = {
  readonly form: UseFormReturn<Values>;
  readonly name: Path<Values>;
  readonly label: string;
  readonly description: string;
  readonly minRows?: number;
};

/** Running text of a section, into which text of notes and casus can be taken. */
export function SectionText<Values extends SectionValues>(props: SectionTextProps<Values>) {
  const { form, name, label, description, minRows = 3 } = props;
  const { caseFileId } = useOppTools();
  return (
    <FetchText
      caseFileId={caseFileId}
      label={label}
      at={{
        text: () => String(form.getValues(name)),
        write: (text) =>
          form.setValue(name, text as PathValue<Values, Path<Values>>, { shouldDirty: true }),
        sources: () => sourcesIn(form.getValues(sourcesName<Values>())),
        setSources: (sources) => setSources(form, sources),
        focus: () => form.setFocus(name),
      }}
    >
      <FormTextArea
        control={form.control}
        name={name}
        label={label}
        description={description}
        minRows={minRows}
        maxLength={MAX_OPP_TEXT}
      />
    </FetchText>
  );
}
