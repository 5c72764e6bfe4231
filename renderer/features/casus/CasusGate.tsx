import { useMemo, useRef, useState } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { casusSectionGroups } from '../../../electron/contract/casus-sections';
import { CodeNote } from '../../app/CodeNote';
import type { Kept } from '../../app/keepers';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormStack } from '../../ui/FieldGroup';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { GateAside } from './aside/GateAside';
import { FactsBar } from './FactsBar';
import { GateDialogs } from './GateDialogs';
import { GateHead } from './GateHead';
import { GateToolsContext } from './gate-tools';
import { GateToolbar } from './GateToolbar';
import type { GateView } from './GateToolbar';
import classes from './Gate.module.css';
import { PickedContext } from './hits/picked';
import type { Pick, Picked } from './hits/picked';
import { Legend } from './Legend';
import partClasses from './parts/Parts.module.css';
import { SectionGroup } from './parts/SectionBlock';
import { ShownParts } from './parts/ShownParts';
import { VersionAside, VersionPages } from './release/VersionView';
import { partNames } from './sections';
import { gateTexts as texts } from './texts';
import { useGate } from './use-gate';
import { useGateKeys } from './use-gate-keys';
import { useGuardedCopy } from './use-guarded-copy';
import { useRestored } from './use-restored';

/** The gate: what stands in the file beside what the reader gets, and what must be answered first. */
export function CasusGate({ casus }: { readonly casus: Casus }) {
  const { hidden } = usePrivacy();
  const { tools, error, kept, said, dialog, closeDialog } = useGate(casus);
  useGuardedCopy();
  const newest = casus.versions[0]?.number ?? null;
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen ?? (casus.status === 'released' ? newest : null);
  const version = casus.versions.find(({ number }) => number === shown);
  return (
    <GateToolsContext value={tools}>
      <div>
        <GateHead casus={casus} shown={version?.number ?? null} onShow={setChosen} />
        {error !== null && <CodeNote error={error} />}
        {version === undefined ? (
          <Draft casus={casus} kept={kept} />
        ) : (
          <div className={classes.gate}>
            <VersionPages casus={casus} version={version} />
            <VersionAside casus={casus} version={version} />
          </div>
        )}
        <GateDialogs casus={casus} dialog={dialog} onClose={closeDialog} />
        <VisuallyHidden>
          {/* It can say a name that was found. */}
          <span aria-live="assertive">{hidden ? '' : said}</span>
        </VisuallyHidden>
      </div>
    </GateToolsContext>
  );
}

type DraftProps = { readonly casus: Casus; readonly kept: Kept };

function Draft({ casus, kept }: DraftProps) {
  const { hidden } = usePrivacy();
  const restored = useRestored(casus);
  const [view, setView] = useState<GateView>('both');
  const [now, setNow] = useState<Pick | null>(null);
  const picked = useMemo<Picked>(
    () => ({
      now,
      column: view === 'outcome' ? 'outcome' : 'source',
      open: setNow,
      close: () => setNow(null),
    }),
    [now, view],
  );
  // An editor starts with what comes back: it can't come later.
  if (restored === null) return null;
  return (
    <PickedContext value={picked}>
      <FormStack>
        {restored.length > 0 && <RestoredNote names={restored} />}
        <FactsBar casus={casus} editable={!hidden} />
        <div className={classes.gate}>
          {hidden ? (
            <div>
              <p className={classes.quiet}>{texts.hiddenLead}</p>
              <ShownParts casus={casus} />
            </div>
          ) : (
            <Writing casus={casus} view={view} onView={setView} kept={kept} picked={picked} />
          )}
          <GateAside casus={casus} editable={!hidden} />
        </div>
      </FormStack>
    </PickedContext>
  );
}

/** Says that texts that could not be saved stand in the editors again. */
function RestoredNote({ names }: { readonly names: readonly string[] }) {
  return (
    <Callout kind="info" role="status" title={texts.restoredTitle}>
      {texts.restored(names)}
    </Callout>
  );
}

type WritingProps = DraftProps & {
  readonly view: GateView;
  readonly onView: (view: GateView) => void;
  readonly picked: Picked;
};

function Writing({ casus, view, onView, kept, picked }: WritingProps) {
  const place = useRef<HTMLDivElement>(null);
  useGateKeys(place, { casus, picked });
  const names = useMemo(() => partNames(casus.parts), [casus.parts]);
  return (
    <div ref={place} className={classes.writing}>
      <GateToolbar casus={casus} view={view} onView={onView} kept={kept} />
      <div className={partClasses.columns} data-view={view}>
        {view === 'both' && casus.parts.length > 0 && (
          <div className={classes.columnNames} aria-hidden="true">
            <span>{texts.source}</span>
            <span>{texts.outcome}</span>
          </div>
        )}
        {casusSectionGroups.map((group) => (
          <SectionGroup
            key={group.key}
            group={group}
            parts={casus.parts.filter(({ section }) => group.sections.includes(section))}
            names={names}
          />
        ))}
      </div>
      <Legend />
    </div>
  );
}
