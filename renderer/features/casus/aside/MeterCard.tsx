import { Button } from '@mantine/core';
import type { Casus } from '../../../../electron/contract/casus';
import type { HintKind } from '../../../../electron/contract/casus-findings';
import type { CasusMeter } from '../../../../electron/contract/casus-meter';
import { Card } from '../../../ui/Card';
import { hintWords } from '../hits/texts';
import classes from './Aside.module.css';
import { fillOf, toneOf } from './meter';
import { MeterWarning } from './MeterWarning';
import { asideTexts as texts } from './texts';
import { useShowHit } from './use-show-hit';
import { useWiden } from './use-widen';
import { firstPlaceOf, wideningsOf } from './widenings';
import type { WideningKind } from './widenings';

type MeterCardProps = { readonly casus: Casus; readonly editable: boolean };

/** How many pupils fit what is left in the text, what gives most away, and what would help. */
export function MeterCard({ casus, editable }: MeterCardProps) {
  const { meter } = casus;
  const asks = casus.checklist.some(({ item, open }) => item === 'meter' && open > 0);
  return (
    <Card title={texts.meter} className={classes.card}>
      <div id="meter" tabIndex={-1} className={classes.meter}>
        {meter.state === 'noList' ? <Uncounted meter={meter} /> : <Counted meter={meter} />}
        {meter.state === 'counted' && editable && <Wider casus={casus} />}
        <Unknowable meter={meter} />
        {(asks || meter.acceptedReason !== null) && editable && <MeterWarning meter={meter} />}
      </div>
    </Card>
  );
}

/** Without a list of the school there is no number: what makes the group smaller is named. */
export function Uncounted({ meter }: { readonly meter: CasusMeter }) {
  const { attributes } = meter;
  return (
    <>
      <p>{texts.meterNoList}</p>
      {attributes.length === 0 ? (
        <p className={classes.quiet}>{texts.meterNothing}</p>
      ) : (
        <Named words={texts.meterNarrows} named={attributes} />
      )}
    </>
  );
}

export function Counted({ meter }: { readonly meter: CasusMeter }) {
  const { matching, population, minimum, attributes, narrowest } = meter;
  const worst = narrowest === null ? undefined : attributes[narrowest];
  const percent = (number: number): string => `${Math.round(fillOf(number, meter) * 100)}%`;
  return (
    <>
      <p>
        {texts.meterFits} <strong>{texts.meterOf(matching, population)}</strong> {texts.meterSchool}
      </p>
      <div
        className={classes.bar}
        data-tone={toneOf(meter)}
        role="meter"
        aria-label={texts.meter}
        aria-valuemin={0}
        aria-valuemax={population}
        aria-valuenow={matching}
        aria-valuetext={texts.meterAria(matching, population, minimum)}
      >
        <span className={classes.fill} style={{ width: percent(matching) }} />
        <span className={classes.tick} style={{ left: percent(minimum) }} />
      </div>
      <p className={classes.minimum}>{texts.meterMinimum(minimum)}</p>
      {worst === undefined ? (
        <p className={classes.quiet}>{texts.meterNothing}</p>
      ) : (
        <p className={classes.quiet}>
          {texts.meterNarrowest} <strong className={classes.ink}>{worst.surface}</strong>.{' '}
          {texts.meterWithout(worst.matchingWithout)}
        </p>
      )}
    </>
  );
}

/** Of several words that say the same, the first. */
const insteadOf = ({ attributes }: CasusMeter, kind: string): string =>
  attributes.find((attribute) => attribute.kind === kind)?.surface.split(', ')[0] ?? '';

/** What a wider band would give: a press does it. */
function Wider({ casus }: { readonly casus: Casus }) {
  const { wider } = casus.meter;
  const widen = useWiden();
  const show = useShowHit();
  if (wider.length === 0) return null;
  const press = (kind: WideningKind): void => {
    if (wideningsOf(casus, kind).length > 0) return void widen(kind);
    // Nothing that other words can take the place of: a person says it in another way.
    const place = firstPlaceOf(casus, kind);
    return place === null ? undefined : show(place.partId, place.id);
  };
  return (
    <div className={classes.wider} role="group" aria-label={texts.meterWider}>
      <p className={classes.quiet}>{texts.meterWider}</p>
      {wider.map(({ kind, proposal, matching }) => (
        <Button
          key={`${kind} ${proposal}`}
          variant="default"
          aria-label={texts.meterWiderAria(kind, proposal, matching)}
          onClick={() => press(kind)}
        >
          <span className={classes.band}>
            {texts.meterWiderTo(proposal)}
            <span className={classes.instead}>
              {texts.meterInstead(insteadOf(casus.meter, kind))}
            </span>
          </span>
          <span className={classes.gives}>{texts.meterWiderGives(matching)}</span>
        </Button>
      ))}
    </div>
  );
}

function Unknowable({ meter }: { readonly meter: CasusMeter }) {
  if (meter.unknowable.length === 0) return null;
  return <Named words={texts.meterUnknowable} named={meter.unknowable} />;
}

type NamedProps = {
  readonly words: string;
  readonly named: readonly { readonly kind: HintKind; readonly surface: string }[];
};

function Named({ words, named }: NamedProps) {
  return (
    <div className={classes.quiet}>
      <p>{words}</p>
      <ul className={classes.unknowable}>
        {named.map(({ kind, surface }) => (
          <li key={`${kind} ${surface}`}>
            <strong className={classes.ink}>{surface}</strong> ({hintWords[kind]})
          </li>
        ))}
      </ul>
    </div>
  );
}
