import { Button, Modal, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { TextSourceItem } from '../../../electron/contract/text-sources';
import { CodeNote } from '../../app/CodeNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { IconSearch } from '../../ui/icons/icons';
import { uiTexts } from '../../ui/texts';
import { searchSources, sourceKey } from './search-sources';
import classes from './Sources.module.css';
import { sourcesTexts as texts } from './texts';
import { useSourceText, useTextSources } from './use-sources';

export type Taken = {
  readonly source: Pick<TextSourceItem, 'kind' | 'id'>;
  readonly label: string;
  readonly text: string;
};

type SourcesDialogProps = {
  readonly caseFileId: CaseFileId;
  /** The field that the text goes into. */
  readonly label: string;
  readonly onTake: (taken: Taken) => void;
  readonly onClose: () => void;
};

/** Chooses one text out of the file, and shows it before it is taken. */
export function SourcesDialog({ caseFileId, label, onTake, onClose }: SourcesDialogProps) {
  const { data, error } = useTextSources(caseFileId);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const source = data?.find((one) => sourceKey(one) === chosen) ?? null;
  const text = useSourceText(caseFileId, source);
  const found = searchSources(data ?? [], words);
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.title}
      size={920}
      // The field that was written in gets the focus.
      returnFocus={false}
    >
      <FormStack>
        <p>{texts.lead(label)}</p>
        {error !== null && <CodeNote error={error} />}
        <TextInput
          data-autofocus
          type="search"
          leftSection={<IconSearch />}
          label={texts.search}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <div className={classes.columns} data-vault>
          <div className={classes.list}>
            <Radio.Group aria-label={texts.list} value={chosen} onChange={setChosen}>
              {found.map((one) => (
                <Radio
                  key={sourceKey(one)}
                  value={sourceKey(one)}
                  label={one.label}
                  description={one.excerpt}
                />
              ))}
            </Radio.Group>
            {data !== undefined && found.length === 0 && (
              <p className={classes.quiet}>{data.length === 0 ? texts.none : texts.nothing}</p>
            )}
          </div>
          {/* It scrolls by itself, so that it can be reached by Tab. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={classes.preview} role="region" aria-label={texts.preview} tabIndex={0}>
            {text.error !== null && <CodeNote error={text.error} />}
            {source === null ? (
              <p className={classes.quiet}>{texts.choose}</p>
            ) : (
              shownText(text.data?.text)
            )}
          </div>
        </div>
        <FormActions>
          <Button
            disabled={source === null || text.data === undefined || text.data.text.trim() === ''}
            onClick={() => {
              if (source !== null && text.data !== undefined) onTake({ source, ...text.data });
            }}
          >
            {texts.take}
          </Button>
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}

const shownText = (text: string | undefined): string =>
  text === undefined ? '' : text.trim() === '' ? texts.empty : text;
