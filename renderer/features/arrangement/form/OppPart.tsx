import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { OppId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { useRequestTools } from '../request-form';
import classes from './Form.module.css';
import { Part } from './Part';
import { TakeFromOpp } from './TakeFromOpp';
import { formTexts as texts } from './texts';

/** Which version of which OPP of this file goes with it. */
export function OppPart() {
  const { form, arrangement } = useRequestTools();
  const { caseFileId } = arrangement;
  const { data: opps = [] } = useQuery({
    queryKey: keys.opps(caseFileId),
    queryFn: () => valueOf(api.opp.list({ caseFileId })),
    refetchOnMount: 'always',
  });
  const choices = opps.flatMap(({ id, versions }) =>
    versions.map(({ number, adoptedOn }) => ({
      value: `${id} ${number}`,
      label: texts.oppChoice(number, adoptedOn),
    })),
  );
  return (
    <Part place="opp">
      {choices.length === 0 ? (
        <p className={classes.quiet}>{texts.noOpp}</p>
      ) : (
        <Controller
          control={form.control}
          name="opp"
          render={({ field }) => (
            <Select
              ref={field.ref}
              name={field.name}
              className={classes.wide ?? ''}
              label={texts.oppVersion}
              placeholder={texts.choose}
              data={choices}
              clearable
              allowDeselect={false}
              value={
                field.value === null ? null : `${field.value.oppId} ${field.value.versionNumber}`
              }
              onChange={(value) => {
                const [id = '', number = ''] = value?.split(' ') ?? [];
                field.onChange(
                  value === null ? null : { oppId: OppId.parse(id), versionNumber: Number(number) },
                );
              }}
              onBlur={field.onBlur}
            />
          )}
        />
      )}
      <TakeFromOpp />
    </Part>
  );
}
