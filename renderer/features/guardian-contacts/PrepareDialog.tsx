import { Button, Checkbox, Modal, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import { guardianPages, isSaidTo } from '../../../electron/contract/guardian-contacts';
import type { GuardianId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { notify } from '../notes/undo-notice';
import { prepareTexts as texts } from './form-texts';
import { guardianName } from './guardian-names';
import { GuardianPages } from './GuardianPages';
import type { Pages } from './GuardianPages';
import classes from './Guardians.module.css';
import { useContacts } from './use-guardian-contacts';

type PrepareDialogProps = {
  readonly file: CaseFile;
  readonly onClose: () => void;
};

/** One page for a talk, with whom it is, how it will be on paper, and what stays behind. */
export function PrepareDialog({ file, onClose }: PrepareDialogProps) {
  const { hidden } = usePrivacy();
  const [pages, setPages] = useState<Pages>('preparation');
  const [chosen, setChosen] = useState<readonly GuardianId[]>([]);
  // The joint plan is the same for everyone.
  const guardianIds = pages === 'preparation' ? [...chosen] : [];
  const save = useMutation({
    mutationFn: (as: 'pdf' | 'docx') => {
      const { exportPdf, exportDocx } = api.guardianContacts;
      const call = as === 'pdf' ? exportPdf : exportDocx;
      return valueOf(call({ caseFileId: file.id, pages, guardianIds }));
    },
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.saved);
    },
  });
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size={1120}>
      <div className={classes.prepare}>
        <div className={classes.prepareChoices}>
          <p className={classes.quiet}>{texts.lead}</p>
          <Radio.Group
            label={texts.pages}
            value={pages}
            onChange={(value) =>
              setPages(guardianPages.find((one) => one === value) ?? 'preparation')
            }
          >
            {guardianPages.map((value) => (
              <Radio key={value} value={value} label={texts.kinds[value]} />
            ))}
          </Radio.Group>
          {pages === 'preparation' && <WithWhom file={file} chosen={chosen} onChange={setChosen} />}
          <dl className={classes.goes}>
            <div>
              <dt>{texts.goes}</dt>
              <dd>{texts.goesText[pages]}</dd>
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
          className={classes.preview}
          // A part that scrolls can be reached by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <GuardianPages caseFileId={file.id} pages={pages} guardianIds={guardianIds} />
        </section>
      </div>
    </Modal>
  );
}

type WithWhomProps = {
  readonly file: CaseFile;
  readonly chosen: readonly GuardianId[];
  readonly onChange: (chosen: readonly GuardianId[]) => void;
};

/** Who may be told anything can be chosen; how much stays off the page stands here, never on it. */
function WithWhom({ file, chosen, onChange }: WithWhomProps) {
  const { data: contacts = [] } = useContacts(file.id);
  const listed = file.guardians.filter(({ rightToInformation }) => rightToInformation !== 'no');
  const apart = contacts.filter(({ draft }) => !isSaidTo(draft.guardianIds, chosen)).length;
  return (
    <>
      {listed.length > 0 && (
        <Checkbox.Group
          label={texts.with}
          description={texts.withHelp}
          value={[...chosen]}
          onChange={(ids) => onChange(listed.flatMap(({ id }) => (ids.includes(id) ? [id] : [])))}
        >
          <div className={classes.choices}>
            {listed.map((guardian) => (
              <Checkbox
                key={guardian.id}
                value={guardian.id}
                label={guardianName(guardian, false)}
                description={guardian.rightToInformation === 'limited' ? texts.limited : undefined}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <p className={classes.quiet} role="status">
        {chosen.length === 0 ? texts.nobody : apart > 0 ? texts.apart(apart) : ''}
      </p>
    </>
  );
}
