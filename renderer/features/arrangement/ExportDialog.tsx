import { Button, Modal, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { notify } from '../notes/undo-notice';
import classes from './Arrangement.module.css';
import { Pages } from './Pages';
import { arrangementTexts } from './texts';
import type { Naming } from './use-arrangement';

const texts = arrangementTexts.export;
const namings = ['names', 'codeName'] as const;

type ExportDialogProps = {
  readonly arrangement: Arrangement;
  readonly onClose: () => void;
};

/** What leaves the vault, as it will be on paper; and what doesn't. */
export function ExportDialog({ arrangement, onClose }: ExportDialogProps) {
  const { hidden } = usePrivacy();
  const [naming, setNaming] = useState<Naming>('names');
  const { id } = arrangement;
  const save = useMutation({
    mutationFn: (as: 'pdf' | 'docx') => {
      const call = as === 'pdf' ? api.arrangement.exportPdf : api.arrangement.exportDocx;
      return valueOf(call({ id, naming }));
    },
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.saved);
    },
  });
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size={1120}>
      <div className={classes.export}>
        <div className={classes.choices}>
          <Radio.Group
            label={texts.naming}
            value={naming}
            onChange={(value) => setNaming(value === 'codeName' ? 'codeName' : 'names')}
          >
            {namings.map((value) => (
              <Radio
                key={value}
                value={value}
                label={arrangementTexts.namings[value]}
                description={texts.hints[value]}
              />
            ))}
          </Radio.Group>
          <dl className={classes.goes}>
            <div>
              <dt>{texts.goes}</dt>
              <dd>{texts.goesText}</dd>
            </div>
            <div>
              <dt>{texts.stays}</dt>
              <dd>{texts.staysText}</dd>
            </div>
          </dl>
          <div className={classes.save}>
            {save.error !== null && <CodeNote error={save.error} />}
            <Button
              loading={save.isPending && save.variables === 'pdf'}
              disabled={save.isPending}
              onClick={() => save.mutate('pdf')}
            >
              {texts.pdf}
            </Button>
            <Button
              variant="default"
              loading={save.isPending && save.variables === 'docx'}
              disabled={save.isPending}
              onClick={() => save.mutate('docx')}
            >
              {texts.docx}
            </Button>
          </div>
        </div>
        <section
          aria-label={texts.preview}
          className={classes.pages}
          // A part that scrolls can be reached by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <Pages arrangement={arrangement} naming={naming} />
        </section>
      </div>
    </Modal>
  );
}
