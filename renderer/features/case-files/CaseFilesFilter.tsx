import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useId } from 'react';
import { usePrivacy } from '../../app/privacy';
import { IconSearch } from '../../ui/icons/icons';
import classes from './CaseFilesFilter.module.css';
import type { StatusChoice, SummaryChoice } from './summary-filter';
import { caseFilesTexts as texts } from './texts';
import { usePhases } from './use-phases';

type CaseFilesFilterProps = {
  readonly choice: SummaryChoice;
  readonly classNames: readonly string[];
  readonly onChange: (choice: SummaryChoice) => void;
};

const statuses: readonly { readonly value: StatusChoice; readonly label: string }[] = [
  { value: 'active', label: texts.statusActive },
  { value: 'archived', label: texts.statusArchived },
  { value: 'all', label: texts.statusAll },
];

export function CaseFilesFilter({ choice, classNames, onChange }: CaseFilesFilterProps) {
  const { hidden } = usePrivacy();
  const phases = usePhases();
  const statusId = useId();
  return (
    <div className={classes.filter}>
      <TextInput
        type="search"
        label={hidden ? texts.searchHidden : texts.search}
        leftSection={<IconSearch size={18} />}
        value={choice.text}
        onChange={(event) => onChange({ ...choice, text: event.currentTarget.value })}
      />
      <Select
        label={texts.classFilter}
        placeholder={texts.allClasses}
        data={[...classNames]}
        value={choice.className}
        onChange={(className) => onChange({ ...choice, className })}
        clearable
        searchable
      />
      <Select
        label={texts.phaseFilter}
        placeholder={texts.allPhases}
        data={phases.list.map(({ number }) => ({
          value: String(number),
          label: phases.label(number),
        }))}
        value={choice.phase === null ? null : String(choice.phase)}
        onChange={(phase) => onChange({ ...choice, phase: phase === null ? null : Number(phase) })}
        clearable
      />
      <div>
        <div id={statusId} className={classes.label}>
          {texts.statusFilter}
        </div>
        <SegmentedControl
          aria-labelledby={statusId}
          data={statuses.map((status) => ({ ...status }))}
          value={choice.status}
          onChange={(value) => {
            const status = statuses.find((one) => one.value === value)?.value;
            if (status !== undefined) onChange({ ...choice, status });
          }}
        />
      </div>
    </div>
  );
}
