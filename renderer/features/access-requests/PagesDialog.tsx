import { Button, Modal, Radio } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessRequest } from '../../../electron/contract/access-requests';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { keys } from '../../app/query';
import { DocumentPage } from '../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../casus/release/use-shown-document';
import { WrittenDialog } from '../exchange/WrittenDialog';
import classes from './Access.module.css';
import { pagesTexts as texts } from './texts';

type Pages = 'package' | 'withheld';

type PagesDialogProps = {
  readonly request: AccessRequest;
  /** Of what stands on the screen: nothing leaves that differs from it. */
  readonly shownHash: string;
  readonly onClose: () => void;
};

/** The pages for the guardian, or the internal list, as they will be printed; saved with a lock. */
export function PagesDialog({ request, shownHash, onClose }: PagesDialogProps) {
  const { id } = request;
  const client = useQueryClient();
  const { hidden } = usePrivacy();
  const [pages, setPages] = useState<Pages>('package');
  const save = useMutation({
    // The words are gone from the screen's memory as soon as nobody looks at them.
    gcTime: 0,
    mutationFn: () => valueOf(api.accessRequests.exportPdf({ id, pages, shownHash })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.accessRequest(id) }),
  });
  const passphrase = save.data?.passphrase ?? null;
  if (passphrase !== null) {
    return (
      <WrittenDialog written={{ passphrase }} what={texts.saved[pages]} onClose={save.reset} />
    );
  }
  return (
    <Modal opened={!hidden} title={texts.title} size={1120} onClose={onClose}>
      <div className={classes.pages}>
        <div className={classes.stack}>
          <Radio.Group
            label={texts.which}
            value={pages}
            onChange={(value) => setPages(value === 'withheld' ? 'withheld' : 'package')}
          >
            <Radio value="package" label={texts.package} />
            <Radio value="withheld" label={texts.withheld} />
          </Radio.Group>
          <p className={classes.quiet}>{texts.lead}</p>
          <p className={classes.quiet}>{texts.look}</p>
          {save.error !== null && <CodeNote error={save.error} />}
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {texts.save}
          </Button>
        </div>
        <Preview request={request} pages={pages} shownHash={shownHash} />
      </div>
    </Modal>
  );
}

type PreviewProps = Omit<PagesDialogProps, 'onClose'> & { readonly pages: Pages };

function Preview({ request, pages, shownHash }: PreviewProps) {
  const { id, caseFileId } = request;
  const { data, error } = useQuery({
    queryKey: [...keys.accessRequest(id), 'pages', pages, shownHash],
    queryFn: () => valueOf(api.accessRequests.preview({ id, pages })),
    gcTime: 0,
    staleTime: 0,
  });
  const shown = useShownDocument(caseFileId, data ?? null);
  return (
    <section
      aria-label={texts.preview}
      className={classes.preview}
      // A part that scrolls can be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-vault
    >
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </section>
  );
}
