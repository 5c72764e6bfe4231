import type { CaseFileId } from '../../../electron/contract/ids';
import { Chart } from '../../ui/DocumentPage/Chart';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import classes from './Signals.module.css';
import { SignalTable } from './SignalTable';
import { patternTexts as texts } from './texts';
import { useSignalPattern } from './use-signals';

/** What several signals show together: the picture, the table with the same, and what stands out. */
export function SignalPatternSection({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data } = useSignalPattern(caseFileId);
  if (data === undefined) return null;
  const { chart, table, remarks } = data;
  if (chart === null && remarks.length === 0) return null;
  return (
    <Section title={texts.title} text={texts.honest}>
      {remarks.length > 0 && (
        <ul className={classes.remarks} aria-label={texts.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>
              <Tag>{texts.level}</Tag>
              <span>{remark}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.pattern}>
        {chart?.kind === 'chart' && (
          <div className={classes.picture}>
            <Chart chart={chart} ground="screen" />
          </div>
        )}
        {table?.kind === 'table' && (
          <div
            className={classes.tableFrame}
            role="region"
            aria-label={table.caption}
            // A part that scrolls can be reached by keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <SignalTable table={table} />
          </div>
        )}
      </div>
    </Section>
  );
}
