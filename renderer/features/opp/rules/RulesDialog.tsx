import { Modal } from '@mantine/core';
import { oppRuleLevels, oppRuleLevelWords } from '../../../../electron/contract/opp-rule-kinds';
import { oppRuleIds, oppRules } from '../../../../electron/contract/opp-rules';
import type { OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { Callout } from '../../../ui/Callout';
import { FormStack } from '../../../ui/FieldGroup';
import { Tag } from '../../../ui/Tag';
import { checkTexts } from '../check/texts';
import classes from './Rules.module.css';
import { rulesTexts as texts } from './texts';

type RulesDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** The whole rule set with its sources, level by level, and how far it can be relied on. */
export function RulesDialog({ opened, onClose }: RulesDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.title} size={860}>
      <FormStack>
        <p className={classes.version}>{texts.version}</p>
        <Callout kind="warn" title={texts.warningTitle}>
          {texts.warning}
        </Callout>
        {oppRuleLevels.map((level) => (
          <Level key={level} level={level} />
        ))}
        <Decisions />
      </FormStack>
    </Modal>
  );
}

function Level({ level }: { readonly level: OppRuleLevel }) {
  const rules = oppRuleIds.filter((id) => oppRules[id].level === level);
  const title = `rules-${level}`;
  return (
    <section aria-labelledby={title}>
      <div className={classes.head}>
        <h3 id={title}>
          <Tag tone={checkTexts.levelTones[level]}>{oppRuleLevelWords[level]}</Tag>
        </h3>
        <span className={classes.quiet}>{texts.count(rules.length)}</span>
      </div>
      <p className={classes.means}>{texts.means[level]}</p>
      <ul className={classes.list}>
        {bySource(rules).map(([source, ids]) => (
          <li key={source} className={classes.source}>
            <p className={classes.quiet}>{source}</p>
            <ul className={classes.sentences}>
              {ids.map((id) => (
                <li key={id}>{oppRules[id].says}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What no source that was read says, and how it is taken here. */
function Decisions() {
  const title = 'rules-decisions';
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{texts.decisionsTitle}</h3>
      <p className={classes.means}>{texts.decisionsLead}</p>
      <ul className={classes.sentences}>
        {texts.decisions.map((decision) => (
          <li key={decision}>{decision}</li>
        ))}
      </ul>
    </section>
  );
}

/** Rules with the same source and state of the text stand under it once. */
const bySource = (rules: readonly OppRuleId[]): readonly (readonly [string, OppRuleId[]])[] => {
  const groups = new Map<string, OppRuleId[]>();
  for (const id of rules) {
    const { source, read } = oppRules[id];
    const key = `${source}. ${read.charAt(0).toUpperCase()}${read.slice(1)}.`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups];
};
