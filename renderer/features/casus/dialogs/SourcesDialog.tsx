import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { IconSearch } from '../../../ui/icons/icons';
import { uiTexts } from '../../../ui/texts';
import type { PartPlace } from '../parts/use-parts';
import { useParts } from '../parts/use-parts';
import { sectionName } from '../sections';
import { gateTexts as texts } from '../texts';
import { useSources } from '../use-casus';
import { SourceGroups } from './SourceGroups';
import { kindsIn, searchSources, sourceKey } from './sources';
import type { KindChoice } from './sources';

type SourcesDialogProps = {
  readonly casus: Casus;
  readonly place: PartPlace;
  readonly onClose: () => void;
};

/** Chooses what is copied out of the file, several at once; away while names are hidden. */
export function SourcesDialog({ casus, place, onClose }: SourcesDialogProps) {
  const { data, error } = useSources(casus.caseFileId);
  const { pull } = useParts();
  const { hidden } = usePrivacy();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<KindChoice>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const kinds = kindsIn(data ?? []);
  const found = searchSources(data ?? [], words, kind);

  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const take = async (): Promise<void> => {
    setBusy(true);
    // In the order of the list, not of choosing.
    const sources = (data ?? []).filter((source) => chosen.has(sourceKey(source)));
    if (await pull(place, sources)) onClose();
    setBusy(false);
  };
  return (
    <Modal
      opened={!hidden}
      onClose={onClose}
      title={texts.sourcesTitle}
      size="lg"
      // The editor of what was taken gets the focus.
      returnFocus={false}
    >
      <FormStack>
        <p>{texts.sourcesText(sectionName(place.section))}</p>
        {error !== null && <CodeNote error={error} />}
        <TextInput
          data-autofocus
          type="search"
          leftSection={<IconSearch />}
          label={texts.sourcesSearch}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {kinds.length > 1 && (
          <SegmentedControl<KindChoice>
            aria-label={texts.sourcesKind}
            data={[
              { value: 'all', label: texts.sourcesAllKinds },
              ...kinds.map((value) => ({ value, label: texts.sourcesKinds[value] })),
            ]}
            value={kind}
            onChange={setKind}
          />
        )}
        <SourceGroups
          casus={casus}
          sources={found}
          chosen={chosen}
          onToggle={toggle}
          empty={data === undefined ? null : emptyWords(data.length)}
        />
        <FormActions>
          <Button disabled={chosen.size === 0} loading={busy} onClick={() => void take()}>
            {texts.sourcesTake(chosen.size)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}

const emptyWords = (all: number): string => (all === 0 ? texts.sourcesNone : texts.sourcesNothing);
