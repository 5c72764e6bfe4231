import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { CaseFileId } from '../../../electron/contract/ids';
import { agreementKey } from '../../../electron/contract/reminders';
import type { Agreement } from '../../../electron/contract/reminders';
import { usePrivacy } from '../../app/privacy';
import { IconPlus } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { useCaseFile } from '../case-files/use-case-files';
import { useDrafts } from '../drafts/DraftsList';
import { dayOf } from '../notes/moments';
import { useShown } from '../notes/use-shown';
import { openSince, useTick } from '../reminders/use-reminders';
import { AgreementEditor } from './AgreementEditor';
import { agreementElementId, AgreementRow, editButtonId } from './AgreementRow';
import classes from './Agreements.module.css';
import { agreementTexts as texts } from './texts';
import { useAgreementInAddress } from './use-agreement-in-address';
import type { AgreementJump } from './use-agreement-in-address';
import { useAgreements, useRemoveAgreement } from './use-agreements';

const NEW = 'new';
/** After a screen that opens has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/** Shows the agreement that was asked for from elsewhere, once for each time. */
const useAgreementJump = (
  jump: AgreementJump | null,
  { isThere, onEdit }: { readonly isThere: boolean; readonly onEdit: (id: string) => void },
): void => {
  const jumped = useRef<string | null>(null);
  useEffect(() => {
    if (jump === null || !isThere || jumped.current === jump.key) return;
    jumped.current = jump.key;
    if (jump.edit) {
      onEdit(jump.id);
      return;
    }
    setTimeout(() => {
      const row = document.querySelector<HTMLElement>(`#${agreementElementId(jump.id)}`);
      row?.scrollIntoView({ block: 'center' });
      row?.focus({ preventScroll: true });
    }, AFTER_OTHERS_MILLISECONDS);
  }, [jump, isThere, onEdit]);
};

/** What was agreed for a pupil: on the overview of the file. */
export function AgreementsSection({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: file } = useCaseFile(caseFileId);
  return file === undefined ? null : <AgreementsOfFile file={file} />;
}

function AgreementsOfFile({ file }: { readonly file: CaseFile }) {
  const { data } = useAgreements(file.id);
  const { hidden } = usePrivacy();
  const onTick = useTick(file.schoolId);
  const remove = useRemoveAgreement(file.id);
  const { data: drafts } = useDrafts();
  const jump = useAgreementInAddress();
  const [now] = useState(() => new Date());
  const [asked, setAsked] = useState<string | null | undefined>();
  const [withDone, setWithDone] = useState<boolean | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  const agreements = useMemo(() => data ?? [], [data]);
  const shownTexts = useMemo(
    () => agreements.flatMap(({ what, owner }) => [what, owner]),
    [agreements],
  );
  const shown = useShown(file.id, shownTexts);
  const wanted = agreements.find(({ id }) => id === jump?.id);
  useAgreementJump(jump, { isThere: wanted !== undefined, onEdit: setAsked });

  if (data === undefined) return null;
  const today = dayOf(now);
  const fixed = file.status === 'archived';
  const editable = !fixed && !hidden;
  // A half-typed new one opens by itself, once.
  const half = drafts?.some(
    ({ kind, caseFileId, targetId }) =>
      kind === 'agreement' && caseFileId === file.id && targetId === null,
  );
  if (asked === undefined && half !== undefined) setAsked(half ? NEW : null);
  const editing = editable ? (asked ?? null) : null;
  // What is ticked off here stays in its place until one leaves: so it can be taken back.
  const isOpen = openSince(now.toISOString());
  const open = agreements
    .filter(isOpen)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
  const done = agreements.filter((one) => !isOpen(one));
  const showsDone = withDone ?? done.some(({ id }) => id === wanted?.id);
  const close = (focus: () => HTMLElement | null) => (): void => {
    setAsked(null);
    setTimeout(() => focus()?.focus(), AFTER_OTHERS_MILLISECONDS);
  };
  const entry = (agreement: Agreement) =>
    editing === agreement.id ? (
      <li key={agreement.id}>
        <AgreementEditor
          caseFileId={file.id}
          agreement={agreement}
          onDone={close(() => document.querySelector(`#${editButtonId(agreement.id)}`))}
        />
      </li>
    ) : (
      <AgreementRow
        key={agreement.id}
        agreement={agreement}
        what={shown(agreement.what)}
        owner={shown(agreement.owner)}
        today={today}
        fixed={fixed}
        editable={editable}
        actions={{
          tick: ({ id }, ticked) => onTick({ key: agreementKey(id) }, ticked),
          edit: ({ id }) => setAsked(id),
          remove: (one) => {
            remove(one);
            addButton.current?.focus();
          },
        }}
      />
    );
  return (
    <Section
      title={texts.title}
      action={
        <Button
          ref={addButton}
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={!editable}
          title={hidden ? texts.namesHidden : undefined}
          onClick={() => setAsked(NEW)}
        >
          {texts.add}
        </Button>
      }
    >
      <div className={classes.stack}>
        {editing === NEW && (
          <AgreementEditor
            caseFileId={file.id}
            agreement={null}
            onDone={close(() => addButton.current)}
          />
        )}
        {open.length > 0 && (
          <ul className={classes.list} aria-label={texts.list}>
            {open.map(entry)}
          </ul>
        )}
        {open.length === 0 && editing !== NEW && (
          <p>{done.length === 0 ? texts.empty : texts.allDone}</p>
        )}
        {done.length > 0 && (
          <Button
            variant="subtle"
            className={classes.more}
            aria-expanded={showsDone}
            onClick={() => setWithDone(!showsDone)}
          >
            {texts.showDone(done.length)}
          </Button>
        )}
        {showsDone && done.length > 0 && (
          <ul className={classes.list} aria-label={texts.doneList}>
            {done.map(entry)}
          </ul>
        )}
      </div>
    </Section>
  );
}
