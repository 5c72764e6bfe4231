import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Opp, OppVersion } from '../../../electron/contract/opp';
import { usePrivacy, useShownTexts } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FactsDialog } from './create/FactsDialogs';
import classes from './Editor.module.css';
import { ImportDialog } from './import/ImportDialog';
import { UnplacedBox } from './import/UnplacedBox';
import { goToPlace } from './jump';
import { OppAside } from './OppAside';
import type { AsideTab } from './OppAside';
import { OppHead } from './OppHead';
import { OppToolbar } from './OppToolbar';
import { ReadSections } from './sections/ReadSections';
import { WriteSections } from './sections/WriteSections';
import { oppTexts as texts } from './texts';
import { usePlaceInAddress } from './use-place-in-address';
import { createGoalLinks } from './write/goal-links';
import { draftKey } from './write/opp-draft';
import { oppWork } from './write/opp-work';
import { OppToolsContext } from './write/opp-tools';
import { useRestored } from './write/use-restored';

type OppEditorProps = {
  readonly opp: Opp;
  /** As it may be shown now. */
  readonly name: string;
  readonly archived: boolean;
};

/** Writing, and beside it the check, the pages and the steps. */
export function OppEditor({ opp, name, archived }: OppEditorProps) {
  const { hidden } = usePrivacy();
  const place = usePlaceInAddress();
  const [tab, setTab] = useState<AsideTab>(place?.at === 'steps' ? 'steps' : 'check');
  const [facts, setFacts] = useState(false);
  const [importing, setImporting] = useState(false);
  const { draft } = opp;
  const locked = archived || opp.status === 'closed';
  const writable = draft !== null && !locked;
  const version = draft ?? opp.inForce;
  return (
    <>
      <OppHead
        opp={opp}
        name={name}
        version={version}
        onFacts={locked || hidden ? null : () => setFacts(true)}
      />
      <div className={classes.editor}>
        <div className={classes.writing}>
          <Note opp={opp} archived={archived} />
          {version === null ? (
            <p>{texts.noVersion}</p>
          ) : writable && !hidden ? (
            <Writing
              key={draftKey(version)}
              opp={opp}
              draft={version}
              onImport={() => setImporting(true)}
            />
          ) : (
            <ReadSections caseFileId={opp.caseFileId} content={version.content} />
          )}
        </div>
        <OppAside
          opp={opp}
          version={version}
          writable={writable}
          tab={tab}
          onTab={setTab}
          onJump={goToPlace}
        />
      </div>
      {facts && <FactsDialog opp={opp} onClose={() => setFacts(false)} />}
      {/* Here, and not with the text: what was pasted stays while names are hidden. */}
      {importing && writable && <ImportDialog opp={opp} onClose={() => setImporting(false)} />}
    </>
  );
}

/** Why nothing can be written now. */
function Note({ opp, archived }: Pick<OppEditorProps, 'opp' | 'archived'>) {
  const { hidden } = usePrivacy();
  if (opp.status === 'closed') {
    return <ClosedNote opp={opp} />;
  }
  if (archived) return <Callout>{texts.archivedText}</Callout>;
  if (opp.draft === null && opp.inForce !== null) {
    return <Callout title={texts.fixedTitle}>{texts.fixedText}</Callout>;
  }
  return hidden ? <Callout>{texts.hiddenText}</Callout> : null;
}

/** Why it was closed: typed by a person, so masked while names are hidden. */
function ClosedNote({ opp: { caseFileId, closedReason } }: Pick<OppEditorProps, 'opp'>) {
  const shown = useShownTexts(caseFileId, [closedReason]);
  return (
    <Callout title={texts.closedTitle}>
      {shown !== null && texts.closedText(shown[0] ?? '')}
    </Callout>
  );
}

/** By then what was placed is drawn no more. */
const GONE_MILLISECONDS = 50;

type WritingProps = {
  readonly opp: Opp;
  readonly draft: OppVersion;
  readonly onImport: () => void;
};

/** A draft's sections. What could not be saved before is in them again, if it is still there. */
function Writing({ opp, draft, onImport }: WritingProps) {
  const client = useQueryClient();
  const { id, caseFileId } = opp;
  const [first] = useState(draft);
  const tools = useMemo(
    () => ({
      id,
      caseFileId,
      keepers: oppWork(client, { id, caseFileId }).keepersOf(first),
      goalLinks: createGoalLinks(),
    }),
    [client, id, caseFileId, first],
  );
  const { keepers } = tools;
  // Leaving the editor keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  const sections = useRef<HTMLDivElement>(null);
  // What was placed goes, and its button with it: on to the next one, or to the text.
  const goOn = (): void => {
    const next = (): void =>
      sections.current?.querySelector<HTMLElement>('input, h2[tabindex]')?.focus();
    setTimeout(next, GONE_MILLISECONDS);
  };
  if (!useRestored(tools, first)) return null;
  return (
    <OppToolsContext value={tools}>
      <OppToolbar opp={opp} content={draft.content} onImport={onImport} />
      <div ref={sections} className={classes.sections}>
        <UnplacedBox opp={opp} onPlaced={goOn} />
        <WriteSections />
      </div>
    </OppToolsContext>
  );
}
