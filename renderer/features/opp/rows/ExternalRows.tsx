import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { cx } from '../../../ui/cx';
import { DayField, RowText } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { RowWho } from './RowWho';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['externals']>;

/** Who thinks along from outside the school. */
export function ExternalRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'items');
  const { control } = form;
  return (
    <RowList
      label={texts.externals}
      rows={rows}
      nameOf={texts.external}
      emptyText={texts.externalsEmpty}
      addLabel={texts.addExternal}
      onAdd={() => rows.add({ id: v7(), who: '', what: '', sinceOn: null })}
    >
      {(at) => (
        <div className={cx(classes.two, classes.ends)}>
          <RowWho
            control={control}
            whom="expert"
            name={`items.${at}.who`}
            label={texts.who}
            description={texts.whoHelp}
          />
          <DayField control={control} name={`items.${at}.sinceOn`} label={texts.sinceOn} />
          <RowText control={control} name={`items.${at}.what`} label={texts.does} />
        </div>
      )}
    </RowList>
  );
}
