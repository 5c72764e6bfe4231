import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { Pupil } from '../../../electron/contract/records';
import { FormStack } from '../../ui/FieldGroup';
import { IconSearch, IconUserPlus } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { NamesGate } from '../pupils/NamesGate';
import { classNameOf, matchesName } from '../pupils/pupil-filter';
import { formTexts as texts } from './form-texts';

type ChoosePupilProps = {
  readonly pupils: readonly Pupil[];
  readonly onChoose: (pupil: Pupil) => void;
  readonly onAdd: () => void;
};

/** More rows than one reads; typing two letters is quicker than scrolling. */
const SHOWN = 12;

/** A pupil without a case file, found among all by name or class. */
export function ChoosePupil({ pupils, onChoose, onAdd }: ChoosePupilProps) {
  const [typed, setTyped] = useState('');
  const without = pupils.filter(({ caseFileId }) => caseFileId === null);
  const found = without.filter((pupil) => matchesName(pupil, typed));
  const shown = found.slice(0, SHOWN);
  const none = without.length === 0 ? texts.everybodyHasFile : texts.noPupilFound;
  const more = found.length > SHOWN ? texts.morePupils(SHOWN, found.length) : '';
  return (
    <NamesGate>
      <Section title={texts.choosePupil} text={texts.choosePupilText}>
        <FormStack>
          <TextInput
            type="search"
            label={texts.choosePupilLabel}
            placeholder={texts.choosePupilPlaceholder}
            leftSection={<IconSearch size={18} />}
            maw={460}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              const [only] = found;
              if (event.key === 'Enter' && only !== undefined && found.length === 1) onChoose(only);
            }}
          />
          {shown.length > 0 && (
            <ListCard label={texts.choosePupil}>
              {shown.map((pupil) => (
                <ListRow
                  key={pupil.id}
                  title={displayNameOf(pupil.name)}
                  sub={classNameOf(pupil) ?? undefined}
                  onOpen={() => onChoose(pupil)}
                />
              ))}
            </ListCard>
          )}
          <p>
            <output>{shown.length === 0 ? none : more}</output>
          </p>
          <div>
            <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={onAdd}>
              {texts.addPupil}
            </Button>
          </div>
        </FormStack>
      </Section>
    </NamesGate>
  );
}
