import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSubjects, oppSubjectWords } from '../../../../electron/contract/opp-sections';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { DayField, RowText } from './RowFields';
import { RowList } from './RowList';
import classes from './Rows.module.css';
import { rowTexts as texts } from './texts';
import { useRows } from './use-rows';

type Form = UseFormReturn<OppContent['startSituation']>;

export const subjectOptions = oppSubjects.map((value) => ({
  value,
  label: oppSubjectWords[value],
}));

/** What tests and observations show. */
export function LevelRows({ form }: { readonly form: Form }) {
  const rows = useRows(form, 'levels');
  return (
    <RowList
      label={texts.levels}
      titled
      rows={rows}
      nameOf={texts.level}
      emptyText={texts.levelsEmpty}
      help={texts.levelsHelp}
      addLabel={texts.addLevel}
      onAdd={() =>
        rows.add({
          id: v7(),
          subject: 'technicalReading',
          subjectName: '',
          instrument: '',
          measuredOn: null,
          result: '',
        })
      }
    >
      {(at) => <LevelFields form={form} at={at} />}
    </RowList>
  );
}

function LevelFields({ form: { control }, at }: { readonly form: Form; readonly at: number }) {
  const subject = useWatch({ control, name: `levels.${at}.subject` });
  return (
    <div className={classes.four}>
      <FormSelect
        control={control}
        name={`levels.${at}.subject`}
        label={texts.subject}
        data={subjectOptions}
      />
      {subject === 'other' && (
        <RowText control={control} name={`levels.${at}.subjectName`} label={texts.subjectOwn} />
      )}
      <RowText control={control} name={`levels.${at}.result`} label={texts.result} />
      <RowText control={control} name={`levels.${at}.instrument`} label={texts.instrument} />
      <DayField control={control} name={`levels.${at}.measuredOn`} label={texts.measuredOn} />
    </div>
  );
}
