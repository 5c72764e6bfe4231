import { Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { usePrivacy } from '../../../app/privacy';
import { FormRow, FormStack } from '../../../ui/FieldGroup';
import { IconSearch } from '../../../ui/icons/icons';
import { filterRows, isShown, kindsIn } from '../aside/replacement-rows';
import { ReplacementsTable } from '../aside/ReplacementsTable';
import { asideTexts as texts } from '../aside/texts';

type ReplacementsDialogProps = { readonly casus: Casus; readonly onClose: () => void };

/** The whole table, with all its columns: away while names are hidden, since it says what stood there. */
export function ReplacementsDialog({ casus, onClose }: ReplacementsDialogProps) {
  const { hidden } = usePrivacy();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const rows = casus.replacements.filter(isShown);
  const found = filterRows(rows, { words, kind });
  return (
    <Modal
      opened={!hidden}
      onClose={onClose}
      title={texts.replacedTitle}
      size={960}
      returnFocus={false}
    >
      <FormStack>
        <p>{texts.replacedNote}</p>
        <FormRow>
          <TextInput
            data-autofocus
            type="search"
            label={texts.replacedFilter}
            leftSection={<IconSearch />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Select
            label={texts.replacedKind}
            placeholder={texts.replacedAllKinds}
            data={[...kindsIn(rows)]}
            value={kind}
            onChange={setKind}
            clearable
          />
        </FormRow>
        {found.length === 0 ? (
          <p>{texts.replacedNothing}</p>
        ) : (
          <ReplacementsTable casus={casus} rows={found} editable onShow={onClose} />
        )}
      </FormStack>
    </Modal>
  );
}
