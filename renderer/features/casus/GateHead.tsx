import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { usePrivacy } from '../../app/privacy';
import { Tag } from '../../ui/Tag';
import { useGateTools } from './gate-tools';
import classes from './Gate.module.css';
import { findingPlaces, partnerPlaces } from './hits/hit-words';
import { ExportMenu } from './release/ExportMenu';
import { ExportFailure } from './release/ExportFailure';
import { releaseTexts } from './release/texts';
import { useRelease } from './release/use-release';
import { VersionTabs } from './release/VersionTabs';
import { casusTexts, gateTexts as texts } from './texts';

type GateHeadProps = {
  readonly casus: Casus;
  /** The released version that is shown; null: the draft. */
  readonly shown: number | null;
  readonly onShow: (version: number | null) => void;
};

/** Label, state and the one main action: release it, or export what was released. */
export function GateHead({ casus, shown, onShow }: GateHeadProps) {
  const { reopen, save } = useRelease();
  const { label, meeting, status } = casus;
  const error = save.error;
  const title = useRef<HTMLHeadingElement>(null);
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className={classes.head}>
        <div className={classes.headWords}>
          <div className={classes.headTitle}>
            <h1 ref={title} id="page-title" tabIndex={-1}>
              {texts.title(label, meeting.kind)}
            </h1>
            {shown === null && <Tag>{casusTexts.statuses[status]}</Tag>}
          </div>
          <p className={classes.lead}>{leadOf(casus, shown)}</p>
        </div>
        <div className={classes.actions}>
          {shown === null ? (
            <DraftActions casus={casus} />
          ) : (
            <>
              <LogButton />
              {status === 'released' && (
                <Button
                  variant="default"
                  loading={reopen.isPending}
                  onClick={() => reopen.mutate(undefined, { onSuccess: () => onShow(null) })}
                >
                  {releaseTexts.reopen}
                </Button>
              )}
              <ExportMenu
                casus={casus}
                versionNumber={shown}
                busy={save.isPending}
                onExport={(input) => save.mutate(input)}
              />
            </>
          )}
        </div>
      </div>
      <VersionTabs casus={casus} shown={shown} onShow={onShow} />
      {error !== null && <ExportFailure error={error} />}
    </>
  );
}

function DraftActions({ casus }: { readonly casus: Casus }) {
  const { hidden } = usePrivacy();
  const { openDialog } = useGateTools();
  const ready = casus.checklist.every(({ item, open }) => open === 0 || item === 'readAloud');
  return (
    <>
      <LogButton />
      <Button variant="default" onClick={() => openDialog({ kind: 'preview' })}>
        {texts.preview}
      </Button>
      <Button
        variant={ready ? 'filled' : 'light'}
        disabled={hidden}
        onClick={() => openDialog({ kind: 'release' })}
      >
        {texts.release}
      </Button>
    </>
  );
}

function LogButton() {
  const { openDialog } = useGateTools();
  return (
    <Button variant="subtle" color="sand" onClick={() => openDialog({ kind: 'log' })}>
      {releaseTexts.log}
    </Button>
  );
}

const leadOf = (casus: Casus, shown: number | null): string => {
  const version = casus.versions.find(({ number }) => number === shown);
  if (version !== undefined) {
    return `${releaseTexts.version(version.number)}, ${releaseTexts.versionState(version)}.`;
  }
  const all = findingPlaces(casus).length + partnerPlaces(casus).length;
  return texts.draftLead(casus.versionNumber, all - casus.openQuestions, all);
};
