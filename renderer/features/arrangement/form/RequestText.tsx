import { MAX_ARRANGEMENT_TEXT } from '../../../../electron/contract/arrangement-content';
import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FetchText } from '../../sources/FetchText';
import { useRequestTools } from '../request-form';
import { sourcesOfPlace, withSourcesOfPlace } from './request-sources';

type RequestTextProps = {
  readonly place: ArrangementPlace;
  readonly name:
    | 'question'
    | 'nature'
    | 'intensity'
    | 'materials'
    | `tried.${number}.${'what' | 'effect'}`
    | `answers.${number}.value`;
  readonly label: string;
  readonly description?: string | undefined;
  readonly minRows?: number;
  readonly max?: number;
};

/** Running text of a request, into which text of notes and casus can be taken. */
export function RequestText(props: RequestTextProps) {
  const { place, name, label, description, minRows = 3, max = MAX_ARRANGEMENT_TEXT } = props;
  const { form, arrangement } = useRequestTools();
  return (
    <FetchText
      caseFileId={arrangement.caseFileId}
      label={label}
      max={max}
      at={{
        text: () => form.getValues(name),
        write: (text) => form.setValue(name, text, { shouldDirty: true }),
        sources: () => sourcesOfPlace(form.getValues('sources'), place),
        setSources: (sources) =>
          form.setValue('sources', withSourcesOfPlace(form.getValues('sources'), place, sources), {
            shouldDirty: true,
          }),
        focus: () => form.setFocus(name),
      }}
    >
      <FormTextArea
        control={form.control}
        name={name}
        label={label}
        description={description}
        minRows={minRows}
        maxLength={max}
      />
    </FetchText>
  );
}
