import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClassListSource, ListTable, ReadList } from '../../../electron/contract/class-lists';
import { api, valueOf } from '../../app/api';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { ImportFailure } from './ImportFailure';
import { MapTable } from './MapTable';
import { importTexts as texts, schoolYearText } from './texts';

type MapStepProps = {
  readonly source: ClassListSource;
  readonly onBack: () => void;
  readonly onMapped: (list: ReadList) => void;
};

/** What stands in the columns of a spreadsheet. */
export function MapStep({ source, ...rest }: MapStepProps) {
  return source.table === null ? null : <MapForm source={source} table={source.table} {...rest} />;
}

function MapForm({
  source: { sourceId },
  table,
  onBack,
  onMapped,
}: MapStepProps & { readonly table: ListTable }) {
  const [mapping, setMapping] = useState(table.proposal);
  const [startYear, setStartYear] = useState(table.proposedStartYear);
  const map = useMutation({
    mutationFn: () => valueOf(api.classLists.map({ sourceId, mapping, startYear })),
    onSuccess: onMapped,
  });
  const years = [table.proposedStartYear, table.proposedStartYear + 1];
  return (
    <Section title={texts.columnsTitle} text={texts.columnsText(table.rowCount)}>
      <FormStack>
        <MapTable
          table={table}
          mapping={mapping}
          onChange={(index, target) =>
            setMapping(mapping.map((before, at) => (at === index ? target : before)))
          }
        />
        <Select
          label={texts.schoolYear}
          allowDeselect={false}
          w={220}
          data={years.map((year) => ({ value: String(year), label: schoolYearText(year) }))}
          value={String(startYear)}
          onChange={(value) => setStartYear(Number(value ?? startYear))}
        />
        <ImportFailure error={map.error} />
        <FormActions>
          <Button loading={map.isPending} onClick={() => map.mutate()}>
            {texts.next}
          </Button>
          <Button variant="default" onClick={onBack}>
            {texts.again}
          </Button>
        </FormActions>
      </FormStack>
    </Section>
  );
}
