import { v7 } from 'uuid';
import { MAX_ARRANGEMENT_FIELD } from '../../../../electron/contract/arrangement-content';
import { useRequestTools } from '../request-form';
import { DayField } from './DayField';
import classes from './Form.module.css';
import { Part } from './Part';
import { PartSources } from './PartSources';
import { RequestText } from './RequestText';
import { RowList } from './RowList';
import { formTexts as texts } from './texts';
import { useRows } from './use-rows';

export function TriedPart() {
  const { form } = useRequestTools();
  const { control } = form;
  const rows = useRows(form, 'tried');
  return (
    <Part place="tried">
      <RowList
        label={texts.tried}
        count={rows.all.length}
        shown={rows.all}
        nameOf={texts.triedRow}
        emptyText={texts.triedEmpty}
        addLabel={texts.addTried}
        onAdd={() => rows.add({ id: v7(), what: '', fromOn: null, toOn: null, effect: '' })}
        onRemove={rows.remove}
      >
        {(at) => (
          <>
            <RequestText
              place="tried"
              name={`tried.${at}.what`}
              label={texts.what}
              minRows={1}
              max={MAX_ARRANGEMENT_FIELD}
            />
            <div className={classes.two}>
              <DayField control={control} name={`tried.${at}.fromOn`} label={texts.from} />
              <DayField control={control} name={`tried.${at}.toOn`} label={texts.to} />
            </div>
            <RequestText
              place="tried"
              name={`tried.${at}.effect`}
              label={texts.effect}
              minRows={1}
              max={MAX_ARRANGEMENT_FIELD}
            />
          </>
        )}
      </RowList>
      <PartSources place="tried" />
    </Part>
  );
}
