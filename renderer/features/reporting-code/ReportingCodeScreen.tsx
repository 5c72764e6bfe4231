// Threat: who looks over a shoulder, or opens this laptop later, must not learn that there is a record. This screen
// doesn't mark the file as opened, it shows nothing while names are hidden, and it is the same for a file without.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import {
  adviceRoute,
  reportingCodeStanding,
} from '../../../electron/contract/reporting-code-words';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Tag } from '../../ui/Tag';
import { useCaseFile } from '../case-files/use-case-files';
import { LeavingSection } from './LeavingSection';
import classes from './ReportingCode.module.css';
import { reportingCodeWork } from './reporting-code-work';
import { reportingCodeTexts as texts } from './texts';
import { useReportingCode } from './use-reporting-code';
import { WriteReportingCode } from './WriteReportingCode';

type ScreenProps = { readonly caseFileId: CaseFileId };

/** The record under the meldcode of one file, with the window to itself. */
export function ReportingCodeScreen({ caseFileId }: ScreenProps) {
  const { hidden } = usePrivacy();
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/signalen`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      {hidden ? (
        <>
          <Title>{texts.hiddenTitle}</Title>
          <Callout>{texts.hidden}</Callout>
        </>
      ) : (
        <Shown key={caseFileId} caseFileId={caseFileId} />
      )}
    </div>
  );
}

function Title({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={title} id="page-title" tabIndex={-1} data-vault>
      {children}
    </h1>
  );
}

function Shown({ caseFileId }: ScreenProps) {
  const { data: file, error: fileError } = useCaseFile(caseFileId);
  const { data: record, error } = useReportingCode(caseFileId);
  const work = reportingCodeWork(useQueryClient(), caseFileId);
  /** Another form after everything was destroyed. */
  const [form, setForm] = useState(0);
  const failure = fileError ?? error;
  if (failure !== null && record === undefined) return <CodeNote error={failure} />;
  if (file === undefined || record === undefined) return null;
  const name = displayNameOf(file.pupil.name);
  const fixed = file.status === 'archived';
  return (
    <>
      <Title>{texts.title(name === '' ? file.codeName : name)}</Title>
      <Advice />
      {fixed && <Callout>{texts.archived}</Callout>}
      <WriteReportingCode key={form} record={record} work={work} fixed={fixed} />
      {record.version > 0 && (
        <LeavingSection caseFileId={caseFileId} work={work} onDestroyed={() => setForm(form + 1)} />
      )}
    </>
  );
}

/** Whom to call first of all; and what counts. */
function Advice() {
  return (
    <div className={classes.advice}>
      <Callout title={adviceRoute.title}>
        {adviceRoute.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Callout>
      <div className={classes.standing}>
        <p>
          <Tag>{texts.level}</Tag> {reportingCodeStanding}
        </p>
        <p>{texts.source}</p>
        <p>{texts.apart}</p>
      </div>
    </div>
  );
}
