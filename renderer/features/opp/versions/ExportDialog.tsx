import { Button, FocusTrap, Modal, Radio, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opp, OppVersion } from '../../../../electron/contract/opp';
import { oppEditions } from '../../../../electron/contract/opp-calls';
import type { OppEdition } from '../../../../electron/contract/opp-calls';
import { api, codeOf, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { notify } from '../../notes/undo-notice';
import { previewTexts } from '../preview/texts';
import { useOppPages } from '../use-opp';
import { LeavingNote } from './LeavingNote';
import { versionTexts as texts } from './texts';
import classes from './Versions.module.css';

type Naming = 'names' | 'codeName';
const namings = ['names', 'codeName'] as const;

type Saved = { readonly as: 'pdf' | 'docx'; readonly pagesHash: string };

type ExportDialogProps = {
  readonly opp: Opp;
  /** The one that it starts with. */
  readonly version: OppVersion;
  readonly onClose: () => void;
};

/** What leaves the vault, as it will be on paper; and what doesn't. */
export function ExportDialog({ opp, version, onClose }: ExportDialogProps) {
  const { hidden } = usePrivacy();
  const [edition, setEdition] = useState<OppEdition>('whole');
  const [naming, setNaming] = useState<Naming>('names');
  const [versionNumber, setVersion] = useState(version.number);
  const printed = { id: opp.id, versionNumber, edition, naming };
  const pages = useOppPages(
    printed,
    JSON.stringify([opp.draft?.contentHash, opp.steps, opp.facts]),
  );
  // The pages of a moment ago may still stand there: what is read must be what is chosen.
  const read = pages.isPlaceholderData ? undefined : pages.data;
  // Of these very pages: others have to be looked at anew.
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const looked = read !== undefined && lookedAt === read.pagesHash;
  const ready = read !== undefined && (looked || read.leaving.questions.length === 0);
  const save = useMutation({
    mutationFn: async ({ as, pagesHash }: Saved) => {
      const call = as === 'pdf' ? api.opp.exportPdf : api.opp.exportDocx;
      return valueOf(call({ ...printed, pagesHash, looked }));
    },
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.exported);
    },
    onError: (error) => {
      if (codeOf(error) === 'TEXT_CHANGED') void pages.refetch();
    },
  });
  const saveAs = (as: 'pdf' | 'docx'): void => {
    if (read !== undefined) save.mutate({ as, pagesHash: read.pagesHash });
  };
  const { goes, stays } = texts.editions[edition];
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.exportTitle} size={1120}>
      <FocusTrap.InitialFocus />
      <div className={classes.export}>
        <div className={classes.choices}>
          <Select
            label={texts.exportVersion}
            data={opp.versions.map(({ number }) => ({
              value: String(number),
              label: texts.version(number),
            }))}
            value={String(versionNumber)}
            allowDeselect={false}
            onChange={(value) => setVersion(Number(value))}
          />
          <Select<OppEdition>
            label={texts.edition}
            data={oppEditions.map((value) => ({ value, label: previewTexts.editions[value] }))}
            value={edition}
            allowDeselect={false}
            onChange={(value) => setEdition(value ?? 'whole')}
          />
          <Radio.Group
            label={texts.naming}
            value={naming}
            onChange={(value) => setNaming(value === 'codeName' ? 'codeName' : 'names')}
          >
            {namings.map((value) => (
              <Radio
                key={value}
                value={value}
                label={texts.namings[value]}
                description={texts.namingHints[value]}
              />
            ))}
          </Radio.Group>
          <div className={classes.save}>
            {save.error !== null && <SaveFailure error={save.error} />}
            <Button
              loading={save.isPending && save.variables.as === 'pdf'}
              disabled={save.isPending || !ready}
              onClick={() => saveAs('pdf')}
            >
              {texts.pdf}
            </Button>
            <Button
              variant="default"
              loading={save.isPending && save.variables.as === 'docx'}
              disabled={save.isPending || !ready}
              onClick={() => saveAs('docx')}
            >
              {texts.docx}
            </Button>
          </div>
        </div>
        <div className={classes.result}>
          <dl className={classes.goes}>
            <div>
              <dt>{texts.goes}</dt>
              <dd>{goes}</dd>
            </div>
            <div>
              <dt>{texts.stays}</dt>
              <dd>{stays}</dd>
            </div>
          </dl>
          {read !== undefined && (
            <LeavingNote
              naming={naming}
              caseFileId={opp.caseFileId}
              leaving={read.leaving}
              looked={looked}
              onLook={(seen) => setLookedAt(seen ? read.pagesHash : null)}
            />
          )}
          <ExportPages caseFileId={opp.caseFileId} naming={naming} pages={pages} />
        </div>
      </div>
    </Modal>
  );
}

/** In the words of an OPP where those of the casus don't fit. */
function SaveFailure({ error }: { readonly error: Error }) {
  return codeOf(error) === 'TEXT_CHANGED' ? (
    <p role="alert">{texts.textChanged}</p>
  ) : (
    <CodeNote error={error} />
  );
}

type ExportPagesProps = {
  readonly caseFileId: Opp['caseFileId'];
  readonly naming: Naming;
  readonly pages: ReturnType<typeof useOppPages>;
};

function ExportPages({ caseFileId, naming, pages: { data, error } }: ExportPagesProps) {
  const shown = useShownDocument(caseFileId, data?.document ?? null);
  return (
    <section
      aria-label={texts.preview}
      className={classes.pages}
      // A part that scrolls can be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-vault={naming === 'names' || undefined}
    >
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </section>
  );
}
