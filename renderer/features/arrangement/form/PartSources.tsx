import { useWatch } from 'react-hook-form';
import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import type { TakenFrom } from '../../../../electron/contract/text-sources';
import { sourceKey } from '../../sources/search-sources';
import { SourceLines } from '../../sources/SourceLines';
import { useRequestTools } from '../request-form';
import { sourcesOfPlace, withSourcesOfPlace } from './request-sources';

/** Where text of this part of the request was taken from. */
export function PartSources({ place }: { readonly place: ArrangementPlace }) {
  const { form } = useRequestTools();
  const sources = sourcesOfPlace(useWatch({ control: form.control, name: 'sources' }), place);
  const change = (changed: (now: readonly TakenFrom[]) => readonly TakenFrom[]): void => {
    const all = form.getValues('sources');
    const next = withSourcesOfPlace(all, place, changed(sourcesOfPlace(all, place)));
    form.setValue('sources', next, { shouldDirty: true });
  };
  return (
    <SourceLines
      sources={sources}
      onRemove={(taken) =>
        change((now) => now.filter((one) => sourceKey(one) !== sourceKey(taken)))
      }
      onPutBack={(taken) => change((now) => [...now, taken])}
    />
  );
}
