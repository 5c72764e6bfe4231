import { useQuery } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { MAX_ARRANGEMENT_FIELD } from '../../../../electron/contract/arrangement-content';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { FormRadioGroup } from '../../../ui/forms/FormRadioGroup';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { useRequestTools } from '../request-form';
import { DayField } from './DayField';
import classes from './Form.module.css';
import { Part } from './Part';
import { RowList } from './RowList';
import { formTexts as texts } from './texts';
import { useRows } from './use-rows';

const answers = [
  { value: 'yes', label: texts.yes },
  { value: 'no', label: texts.no },
];

/** Reports that are named, each with what parents say of passing it on. */
export function ReportsPart() {
  const { form, arrangement } = useRequestTools();
  const { control } = form;
  const { caseFileId } = arrangement;
  const rows = useRows(form, 'reports');
  const { data: files = [] } = useQuery({
    queryKey: keys.attachments(caseFileId),
    queryFn: () => valueOf(api.attachments.list({ caseFileId })),
  });
  const choices = files.map(({ id, fileName }) => ({ value: id, label: fileName }));
  return (
    <Part place="reports">
      <RowList
        label={texts.reports}
        count={rows.all.length}
        shown={rows.all}
        nameOf={texts.report}
        emptyText={texts.reportsEmpty}
        addLabel={texts.addReport}
        onAdd={() =>
          rows.add({ id: v7(), what: '', on: null, guardiansAgree: null, attachmentId: null })
        }
        onRemove={rows.remove}
      >
        {(at) => (
          <>
            <FormTextInput
              control={control}
              name={`reports.${at}.what`}
              label={texts.reportWhat}
              maxLength={MAX_ARRANGEMENT_FIELD}
            />
            <div className={classes.two}>
              <DayField control={control} name={`reports.${at}.on`} label={texts.reportOn} />
              {choices.length > 0 && (
                <FormSelect
                  control={control}
                  name={`reports.${at}.attachmentId`}
                  label={texts.attachment}
                  placeholder={texts.noAttachment}
                  data={choices}
                  clearable
                />
              )}
            </div>
            <FormRadioGroup
              control={control}
              name={`reports.${at}.guardiansAgree`}
              label={texts.agrees}
              data={answers}
            />
          </>
        )}
      </RowList>
    </Part>
  );
}
