import { Button } from '@mantine/core';
import type { Casus } from '../../../../electron/contract/casus';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

type VersionTabsProps = {
  readonly casus: Casus;
  /** null: the draft. */
  readonly shown: number | null;
  readonly onShow: (version: number | null) => void;
};

/** The draft and what was released, newest first; nothing where there is but one of them. */
export function VersionTabs({ casus, shown, onShow }: VersionTabsProps) {
  const { versions, status, versionNumber } = casus;
  if (versions.length === 0 || (status === 'released' && versions.length === 1)) return null;
  const tab = (number: number | null, words: string) => (
    <Button
      key={words}
      variant={shown === number ? 'light' : 'subtle'}
      color={shown === number ? 'petrol' : 'sand'}
      aria-pressed={shown === number}
      onClick={() => onShow(number)}
    >
      {words}
    </Button>
  );
  return (
    <div className={classes.versions} role="group" aria-label={texts.versions}>
      {status === 'draft' && tab(null, texts.draft(versionNumber))}
      {versions.map((version) =>
        tab(version.number, `${texts.version(version.number)}, ${texts.versionState(version)}`),
      )}
    </div>
  );
}
