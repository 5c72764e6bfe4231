import { Button, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { Opp, OppVersion } from '../../../../electron/contract/opp';
import type { OppStep, OppStepKind } from '../../../../electron/contract/opp-steps';
import { Callout } from '../../../ui/Callout';
import { IconChevronDown, IconPlus } from '../../../ui/icons/icons';
import { STEPS_ID } from '../jump';
import classes from './Cycle.module.css';
import { EventList } from './EventList';
import { OppDialogs } from './OppDialogs';
import { shownVersion, voidConsentOf } from './stages';
import { StepItem } from './StepItem';
import { Stepper } from './Stepper';
import { cycleTexts as texts } from './texts';
import { useOppDialog } from './use-opp-dialog';
import { useReadOnly } from './use-read-only';

/** The way of this version, and all that was recorded for the OPP. */
export function CyclePanel({ opp }: { readonly opp: Opp }) {
  const readOnly = useReadOnly(opp);
  const title = useRef<HTMLHeadingElement>(null);
  const { dialog, open, close } = useOppDialog(title);
  const version = shownVersion(opp);
  if (version === null) return null;
  const gone = voidConsentOf(opp, version);
  return (
    <div className={classes.panel}>
      <section aria-labelledby="opp-way" className={classes.card}>
        <div className={classes.head}>
          <h2 id="opp-way" className={classes.title}>
            {texts.title}
          </h2>
          <span className={classes.quiet}>{texts.version(version.number)}</span>
        </div>
        <Stepper opp={opp} version={version} />
        {gone !== null && (
          <Callout kind="warn" title={texts.voidTitle(gone)}>
            {texts.voidText(gone)}
          </Callout>
        )}
      </section>
      <section aria-labelledby={STEPS_ID}>
        <div className={classes.head}>
          <h2 ref={title} id={STEPS_ID} tabIndex={-1} className={classes.title}>
            {texts.recorded}
          </h2>
          {readOnly === null && <RecordMenu opp={opp} onChoose={(kind) => open({ kind })} />}
        </div>
        {readOnly !== null && <p className={classes.quiet}>{texts.readOnly[readOnly]}</p>}
        <Recorded
          opp={opp}
          version={version}
          onRead={(step) => open({ kind: 'stepText', step })}
          onWithdraw={readOnly === null ? (step) => open({ kind: 'withdraw', step }) : undefined}
        />
        <EventList opp={opp} />
      </section>
      <OppDialogs opp={opp} dialog={dialog} onClose={close} />
    </div>
  );
}

type RecordedProps = {
  readonly opp: Opp;
  readonly version: OppVersion;
  readonly onRead: (step: OppStep) => void;
  readonly onWithdraw: ((step: OppStep) => void) | undefined;
};

/** Newest first; what was said of earlier versions stays folded. */
function Recorded({ opp, version, onRead, onWithdraw }: RecordedProps) {
  const now = opp.steps.filter(({ versionNumber }) => versionNumber >= version.number);
  const earlier = opp.steps.filter(({ versionNumber }) => versionNumber < version.number);
  const items = (steps: readonly OppStep[]) =>
    steps.map((step) => (
      <StepItem
        key={step.id}
        opp={opp}
        step={step}
        onRead={() => onRead(step)}
        onWithdraw={onWithdraw === undefined ? undefined : () => onWithdraw(step)}
      />
    ));
  return (
    <>
      {now.length === 0 && (
        <p className={classes.quiet}>
          {earlier.length === 0 ? texts.nothingRecorded : texts.nothingForVersion}
        </p>
      )}
      {now.length > 0 && (
        <ul className={classes.steps} aria-label={texts.recorded}>
          {items(now)}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{texts.earlier(earlier.length)}</summary>
          <ul className={classes.steps}>{items(earlier)}</ul>
        </details>
      )}
    </>
  );
}

const kinds = [
  'consultation',
  'hearing',
  'consent',
  'signature',
  'dispute',
  'evaluation',
] as const satisfies readonly OppStepKind[];

type RecordMenuProps = {
  readonly opp: Opp;
  readonly onChoose: (kind: OppStepKind) => void;
};

/** Every step that can be recorded now; an evaluation needs a version in force. */
function RecordMenu({ opp, onChoose }: RecordMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The dialog gives the focus back to where it was: the menu's item is gone by then.
  const choose = (kind: OppStepKind) => (): void => {
    button.current?.focus();
    onChoose(kind);
  };
  return (
    <Menu>
      <Menu.Target>
        <Button
          ref={button}
          variant="default"
          leftSection={<IconPlus size={18} />}
          rightSection={<IconChevronDown size={18} />}
        >
          {texts.recordTitle}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds
          .filter((kind) => kind !== 'evaluation' || opp.inForce !== null)
          .map((kind) => (
            <Menu.Item key={kind} onClick={choose(kind)}>
              {texts.step(kind)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
