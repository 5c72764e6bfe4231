import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { WrittenArchive } from '../../../electron/contract/exchange';
import { copyText } from '../../app/copy-text';
import { usePrivacy } from '../../app/privacy';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { IconCopy } from '../../ui/icons/icons';
import { byteSize } from '../attachments/byte-size';
import classes from './Exchange.module.css';
import { KeyWords } from './KeyWords';
import { exchangeTexts } from './texts';

const texts = exchangeTexts.written;

type WrittenDialogProps = {
  /** Of a locked PDF only the passphrase is known. */
  readonly written: Pick<WrittenArchive, 'passphrase'> &
    Partial<Pick<WrittenArchive, 'fileHash' | 'byteLength'>>;
  /** "De overdracht is bewaard". */
  readonly what?: string | undefined;
  readonly onClose: () => void;
  /** What comes next: what to tell the reader, what to do with the file. */
  readonly children?: ReactNode;
};

/**
 * After a file was written: its six words, this once. It leaves by its own button alone, and only once a person
 * says that the words are told or written down.
 */
export function WrittenDialog({ written, what, onClose, children }: WrittenDialogProps) {
  const { hidden } = usePrivacy();
  const { passphrase, fileHash, byteLength } = written;
  const [told, setTold] = useState(false);
  const mayLeave = passphrase === null || told;
  return (
    <Modal
      opened={!hidden}
      title={what ?? texts.title}
      size="xl"
      withCloseButton={false}
      closeOnEscape={mayLeave}
      closeOnClickOutside={false}
      onClose={onClose}
    >
      <FormStack>
        {passphrase === null ? <p>{texts.key}</p> : <Passphrase passphrase={passphrase} />}
        {children}
        {fileHash !== undefined && (
          <div>
            <p className={classes.label}>{texts.hash}</p>
            <p className={classes.hash}>{fileHash}</p>
            <p className={classes.quiet}>
              {texts.hashText}
              {byteLength !== undefined && ` ${texts.size(byteSize(byteLength))}.`}
            </p>
          </div>
        )}
        {passphrase !== null && (
          <Checkbox
            label={texts.done}
            checked={told}
            onChange={(event) => setTold(event.currentTarget.checked)}
          />
        )}
        <FormActions>
          <Button disabled={!mayLeave} onClick={onClose}>
            {texts.close}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}

function Passphrase({ passphrase }: { readonly passphrase: string }) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    say((await copyText(passphrase)) ? texts.copied : texts.copyFailed);
  };
  return (
    <div className={classes.passphrase}>
      <p>{texts.passphraseText}</p>
      <KeyWords label={texts.passphrase} words={passphrase} />
      <p className={classes.strong}>{texts.byPhone}</p>
      <div className={classes.copy}>
        <Button variant="default" leftSection={<IconCopy size={18} />} onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <p className={classes.quiet} role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
