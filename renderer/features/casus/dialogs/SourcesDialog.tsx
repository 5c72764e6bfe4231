import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Casus, CasusSourceItem } from '../../../../electron/contract/casus';
import { CodeNote } from '../../../app/CodeNote';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { IconSearch } from '../../../ui/icons/icons';
import { uiTexts } from '../../../ui/texts';
import { longDay } from '../../notes/moments';
import type { PartPlace } from '../parts/use-parts';
import { useParts } from '../parts/use-parts';
import { sectionName } from '../sections';
import { gateTexts as texts } from '../texts';
import { useSources } from '../use-casus';
import classes from './Dialogs.module.css';
import { searchSources, sourceKey } from './sources';

type SourcesDialogProps = {
  readonly casus: Casus;
  readonly place: PartPlace;
  readonly onClose: () => void;
};

/** Chooses what is copied out of the file, several at once. */
export function SourcesDialog({ casus, place, onClose }: SourcesDialogProps) {
  const { data, error } = useSources(casus.caseFileId);
  const { pull } = useParts();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const found = searchSources(data ?? [], words);

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
      opened
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
        <div className={classes.sources} role="group" aria-label={texts.sourcesList} data-vault>
          {found.map((source) => {
            const key = sourceKey(source);
            return (
              <Checkbox
                key={key}
                label={labelOf(source)}
                description={<Excerpt source={source} casus={casus} />}
                checked={chosen.has(key)}
                onChange={(event) => toggle(key, event.currentTarget.checked)}
              />
            );
          })}
          {data !== undefined && found.length === 0 && (
            <p className={classes.quiet}>
              {data.length === 0 ? texts.sourcesNone : texts.sourcesNothing}
            </p>
          )}
        </div>
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

const labelOf = ({ heading, when }: CasusSourceItem): string =>
  when === null ? heading : `${heading}, ${longDay(when)}`;

function Excerpt({ source, casus }: { readonly source: CasusSourceItem; readonly casus: Casus }) {
  const used = casus.parts.find(
    (part) => part.source?.id === source.id && part.source.kind === source.kind,
  );
  return (
    <>
      {source.excerpt}
      {used !== undefined && (
        <span className={classes.used}> ({texts.sourcesUsed(sectionName(used.section))})</span>
      )}
    </>
  );
}
