import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { composedKey } from '../use-handover';
import type { Composing } from './composition-work';
import classes from './Compose.module.css';
import { previewTexts as texts } from './texts';

type PreviewDialogProps = Composing & { readonly onClose: () => void };

/** The pages as a reader without Casuskluis gets them. */
export function PreviewDialog({ caseFileId, profileId, onClose }: PreviewDialogProps) {
  const { hidden } = usePrivacy();
  const { data, error } = useQuery({
    queryKey: [...composedKey({ caseFileId, profileId }), 'pages'],
    queryFn: () => valueOf(api.handover.preview({ caseFileId, profileId })),
    gcTime: 0,
    staleTime: 0,
  });
  const shown = useShownDocument(caseFileId, data ?? null);
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size={920}>
      <p className={classes.lead}>{texts.lead}</p>
      <section
        aria-label={texts.pages}
        className={classes.preview}
        // A part that scrolls can be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-vault
      >
        {error !== null && <CodeNote error={error} />}
        {shown !== null && <DocumentPage document={shown} />}
      </section>
    </Modal>
  );
}
