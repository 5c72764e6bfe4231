import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent } from '../../../../electron/contract/opp-content';
import {
  oppFactorAreas,
  oppFactorAreaWords,
  oppFactorKinds,
} from '../../../../electron/contract/opp-sections';
import type { OppFactorKind } from '../../../../electron/contract/opp-sections';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { RowTextArea } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['factors']>;

const areaOptions = oppFactorAreas.map((value) => ({ value, label: oppFactorAreaWords[value] }));

const words = {
  promoting: {
    label: texts.promoting,
    name: texts.promotingName,
    help: texts.promotingHelp,
    empty: texts.promotingEmpty,
    add: texts.addPromoting,
  },
  hindering: {
    label: texts.hindering,
    name: texts.hinderingName,
    help: texts.hinderingHelp,
    empty: texts.hinderingEmpty,
    add: texts.addHindering,
  },
} as const satisfies Readonly<Record<OppFactorKind, object>>;

/** What helps and what hinders: two lists of the same rows. */
export function FactorRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'items');
  const kindAt = (at: number): OppFactorKind | undefined => form.getValues(`items.${at}.kind`);
  return oppFactorKinds.map((kind) => (
    <RowList
      key={kind}
      label={words[kind].label}
      titled
      rows={rows}
      shown={rows.all.filter(({ at }) => kindAt(at) === kind)}
      nameOf={words[kind].name}
      emptyText={words[kind].empty}
      help={words[kind].help}
      addLabel={words[kind].add}
      onAdd={() => rows.add({ id: v7(), kind, area: 'child', text: '' })}
    >
      {(at) => (
        <div className={classes.narrowFirst}>
          <FormSelect
            control={form.control}
            name={`items.${at}.area`}
            label={texts.area}
            data={areaOptions}
          />
          <RowTextArea control={form.control} name={`items.${at}.text`} label={texts.factor} />
        </div>
      )}
    </RowList>
  ));
}
