import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { sourceKey } from '../../sources/search-sources';
import { SourceLines } from '../../sources/SourceLines';
import { setSources, sourcesIn, sourcesName } from '../write/section-sources';
import type { SectionValues } from '../write/use-section-form';

type SectionSourcesProps<Values extends SectionValues> = { readonly form: UseFormReturn<Values> };

/** Where text of this section was taken from. */
export function SectionSources<Values extends SectionValues>(props: SectionSourcesProps<Values>) {
  const { form } = props;
  const name = sourcesName<Values>();
  const sources = sourcesIn(useWatch({ control: form.control, name }));
  const now = () => sourcesIn(form.getValues(name));
  return (
    <SourceLines
      sources={sources}
      onRemove={(taken) =>
        setSources(
          form,
          now().filter((one) => sourceKey(one) !== sourceKey(taken)),
        )
      }
      onPutBack={(taken) => setSources(form, [...now(), taken])}
    />
  );
}
