import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import type { Casus, CasusSourceItem } from '../../../../electron/contract/casus';
import { longDay } from '../../notes/moments';
import { sectionName } from '../sections';
import { gateTexts as texts } from '../texts';
import classes from './Dialogs.module.css';
import { kindsIn, sourceKey } from './sources';

type SourceGroupsProps = {
  readonly casus: Casus;
  readonly sources: readonly CasusSourceItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string, on: boolean) => void;
  /** Said where there is nothing; null while nobody knows yet. */
  readonly empty: string | null;
};

/** What can be pulled in, each kind under its own name. */
export function SourceGroups({ sources, empty, ...choice }: SourceGroupsProps) {
  return (
    <div className={classes.sources} role="group" aria-label={texts.sourcesList} data-vault>
      {kindsIn(sources).map((kind) => (
        <Group
          key={kind}
          title={texts.sourcesKinds[kind]}
          sources={sources.filter((source) => source.kind === kind)}
          {...choice}
        />
      ))}
      {empty !== null && sources.length === 0 && <p className={classes.quiet}>{empty}</p>}
    </div>
  );
}

type GroupProps = Omit<SourceGroupsProps, 'empty'> & { readonly title: string };

function Group({ title, casus, sources, chosen, onToggle }: GroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={classes.kind}>
        {title}
      </h3>
      {sources.map((source) => {
        const key = sourceKey(source);
        return (
          <Checkbox
            key={key}
            label={labelOf(source)}
            description={<Excerpt source={source} casus={casus} />}
            checked={chosen.has(key)}
            onChange={(event) => onToggle(key, event.currentTarget.checked)}
          />
        );
      })}
    </div>
  );
}

const labelOf = ({ heading, when }: CasusSourceItem): string =>
  when === null ? heading : `${heading}, ${longDay(when)}`;

type ExcerptProps = { readonly source: CasusSourceItem; readonly casus: Casus };

function Excerpt({ source, casus }: ExcerptProps) {
  const used = casus.parts.find(
    (part) => part.source?.id === source.id && part.source.kind === source.kind,
  );
  return (
    <>
      {source.excerpt}
      {used !== undefined && (
        <span className={classes.used}> ({texts.sourcesUsed(sectionName(used.section))})</span>
      )}
    </>
  );
}
