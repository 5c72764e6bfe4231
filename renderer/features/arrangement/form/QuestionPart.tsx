import { v7 } from 'uuid';
import { MAX_ARRANGEMENT_FIELD } from '../../../../electron/contract/arrangement-content';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { useRequestTools } from '../request-form';
import { Part } from './Part';
import { PartSources } from './PartSources';
import { RequestText } from './RequestText';
import { RowList } from './RowList';
import { formTexts as texts } from './texts';
import { useRows } from './use-rows';

export function QuestionPart() {
  const { form } = useRequestTools();
  const { control } = form;
  const aims = useRows(form, 'aims');
  return (
    <Part place="question">
      <RequestText
        place="question"
        name="question"
        label={texts.question}
        description={texts.questionHelp}
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
      <PartSources place="question" />
    </Part>
  );
}
