import { v7 } from 'uuid';
import {
  MAX_ARRANGEMENT_FIELD,
  MAX_ARRANGEMENT_TEXT,
} from '../../../../electron/contract/arrangement-content';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { useRequestTools } from '../request-form';
import { Part } from './Part';
import { RowList } from './RowList';
import { formTexts as texts } from './texts';
import { useRows } from './use-rows';

export function QuestionPart() {
  const { form } = useRequestTools();
  const { control } = form;
  const aims = useRows(form, 'aims');
  return (
    <Part place="question">
      <FormTextArea
        control={control}
        name="question"
        label={texts.question}
        description={texts.questionHelp}
        maxLength={MAX_ARRANGEMENT_TEXT}
      />
      <RowList
        label={texts.aims}
        titled
        count={aims.all.length}
        shown={aims.all}
        nameOf={texts.aim}
        emptyText={texts.aimsEmpty}
        addLabel={texts.addAim}
        onAdd={() => aims.add({ id: v7(), text: '' })}
        onRemove={aims.remove}
      >
        {(at) => (
          <FormTextArea
            control={control}
            name={`aims.${at}.text`}
            label={texts.aimText}
            minRows={1}
            maxLength={MAX_ARRANGEMENT_FIELD}
          />
        )}
      </RowList>
    </Part>
  );
}
