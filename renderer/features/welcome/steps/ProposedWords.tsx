import { Button } from '@mantine/core';
import { IconRefresh } from '../../../ui/icons/icons';
import { FormActions } from '../../../ui/FieldGroup';
import { WordList } from '../../../ui/WordList';
import { stepTexts } from './texts';
import type { ReactNode } from 'react';

type ProposedWordsProps = {
  /** Null while they are being drawn. */
  readonly passphrase: string | null;
  readonly onOther: () => void;
  readonly onOwn: () => void;
  readonly onNext: () => void;
  readonly actions?: ReactNode;
};

const texts = stepTexts.words;

/** Six words, large; others at a click. */
export function ProposedWords(props: ProposedWordsProps) {
  const { passphrase, onOther, onOwn, onNext, actions } = props;
  return (
    <>
      <WordList label={texts.label} words={passphrase?.split(' ') ?? []} />
      <p>{texts.paper}</p>
      <FormActions>
        <Button onClick={onNext} disabled={passphrase === null}>
          {texts.next}
        </Button>
        <Button variant="default" leftSection={<IconRefresh />} onClick={onOther}>
          {texts.other}
        </Button>
        <Button variant="subtle" onClick={onOwn}>
          {texts.own}
        </Button>
        {actions}
      </FormActions>
    </>
  );
}
