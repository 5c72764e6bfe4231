import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppNeedSubjects, oppNeedWords } from '../../../../electron/contract/opp-sections';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { RowTextArea } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['needs']>;

const subjectOptions = oppNeedSubjects.map((value) => ({ value, label: oppNeedWords[value] }));

/** "Deze leerling heeft een … nodig die …": the first half is chosen, the second typed. */
export function NeedRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'educational');
  return (
    <RowList
      label={texts.needs}
      titled
      rows={rows}
      nameOf={texts.need}
      emptyText={texts.needsEmpty}
      help={texts.needHelp}
      addLabel={texts.addNeed}
      onAdd={() => rows.add({ id: v7(), subject: 'instruction', text: '' })}
    >
      {(at) => (
        <div className={classes.stack}>
          <FormSelect
            control={form.control}
            name={`educational.${at}.subject`}
            label={texts.needSubject}
            data={subjectOptions}
          />
          <RowTextArea
            control={form.control}
            name={`educational.${at}.text`}
            label={texts.needText}
          />
        </div>
      )}
    </RowList>
  );
}
