import type { Arrangement } from '../../../../electron/contract/arrangement';
import type { ArrangementFinding } from '../../../../electron/contract/arrangement-rules';
import { Card } from '../../../ui/Card';
import { CheckList } from '../../../ui/CheckItem';
import { Callout } from '../../../ui/Callout';
import classes from './Check.module.css';
import { FindingItem } from './FindingItem';
import { checkTexts as texts } from './texts';

type Group = keyof typeof texts.groups;

const groupOf = ({ blocks, reason }: ArrangementFinding): Group => {
  if (blocks) return 'blocks';
  return reason === '' ? 'others' : 'passed';
};

/** All that the rules found, what stands in the way first. */
export function CheckPanel({ arrangement }: { readonly arrangement: Arrangement }) {
  const { findings, profile, caseFileId } = arrangement;
  const blocking = findings.filter(({ blocks }) => blocks).length;
  return (
    <Card title={texts.title} as="section">
      <p className={classes.lead} role="status">
        {blocking > 0 ? texts.blocked(blocking) : texts.notBlocked}
      </p>
      {findings.length === 0 && (
        <Callout kind="success" title={texts.emptyTitle}>
          {texts.emptyText}
        </Callout>
      )}
      {(['blocks', 'others', 'passed'] as const).map((group) => {
        const own = findings.filter((finding) => groupOf(finding) === group);
        return own.length === 0 ? null : (
          <div key={group} className={classes.group}>
            <h3 className={classes.groupTitle}>{texts.groups[group]}</h3>
            <CheckList label={texts.groups[group]}>
              {own.map((finding) => (
                <FindingItem
                  key={`${finding.rule} ${finding.itemId ?? ''}`}
                  finding={finding}
                  caseFileId={caseFileId}
                  field={profile.fields.find(({ key }) => key === finding.itemId)?.label ?? ''}
                />
              ))}
            </CheckList>
          </div>
        );
      })}
    </Card>
  );
}
