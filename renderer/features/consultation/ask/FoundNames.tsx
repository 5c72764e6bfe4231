import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FoundName } from '../../../../electron/contract/consultation';
import { Callout } from '../../../ui/Callout';
import classes from '../Consultation.module.css';
import { nameTexts as texts } from '../texts';
import { likelyNames, sureNames } from './found-names';
import type { Kept } from './found-names';

type FoundNamesProps = {
  /** Undefined while it is being looked for. */
  readonly found: readonly FoundName[] | undefined;
  readonly kept: Kept;
  /** Null: likely names are only shown. */
  readonly onKeep: ((kept: Kept) => void) | null;
};

const withOrWithout = (kept: Kept, surface: string, stays: boolean): Kept => {
  const others = [...kept].filter((one) => one !== surface);
  return new Set(stays ? [...others, surface] : others);
};

/** Names in a text that leaves: known ones must go, and of each likely one a person says whether it may stay. */
export function FoundNames({ found, kept, onKeep }: FoundNamesProps) {
  if (found === undefined) {
    return (
      <p className={classes.quiet} role="status">
        {texts.checking}
      </p>
    );
  }
  const sure = sureNames(found);
  const likely = likelyNames(found);
  return (
    <div role="status" className={classes.found}>
      {sure.length > 0 && (
        <Callout kind="danger" title={texts.sureTitle(sure.length)}>
          <p>{texts.sureText}</p>
          <ul className={classes.words} data-vault>
            {sure.map((surface) => (
              <li key={surface}>{texts.quoted(surface)}</li>
            ))}
          </ul>
        </Callout>
      )}
      {likely.length > 0 && (
        <Callout kind="warn" title={texts.likelyTitle}>
          <p>{onKeep === null ? texts.likelyShown : texts.likelyText}</p>
          <div className={classes.likely} data-vault>
            {likely.map((surface) =>
              onKeep === null ? (
                <p key={surface}>{texts.quoted(surface)}</p>
              ) : (
                <Checkbox
                  key={surface}
                  label={texts.stays(surface)}
                  checked={kept.has(surface)}
                  onChange={(event) =>
                    onKeep(withOrWithout(kept, surface, event.currentTarget.checked))
                  }
                />
              ),
            )}
          </div>
        </Callout>
      )}
      {sure.length === 0 && likely.length === 0 && <p className={classes.quiet}>{texts.none}</p>}
    </div>
  );
}

/** What stands in the way of making a file, said at once. */
export function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className={classes.problem}>
      {children}
    </p>
  );
}
