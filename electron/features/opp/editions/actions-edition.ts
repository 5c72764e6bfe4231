/** The action section (handelingsdeel) alone, with the goals that it serves and the consent. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { heading, paragraph } from './blocks';
import type { Block } from './blocks';
import { consentBlocks } from './cycle-blocks';
import { editionTexts as texts } from './edition-texts';
import { actionFacts, statusBlocks } from './front';
import { actionTable, goalTable } from './goal-blocks';
import type { PrintedOpp } from './printed-opp';

const servedGoals = ({ version: { content } }: PrintedOpp): Block[] => {
  const served = new Set(content.actions.items.flatMap(({ goalIds }) => goalIds));
  const table = goalTable({
    caption: texts.goals.served,
    goals: content.goals.items.filter(({ id }) => served.has(id)),
    all: content.goals.items,
  });
  return table.length === 0 ? [] : [heading(texts.actions.goalsTitle), ...table];
};

export const actionsEdition = (printed: PrintedOpp): PrintableDocument => {
  const table = actionTable(printed.version.content);
  return {
    kicker: texts.kicker(texts.kinds.actions, printed.version, printed.today),
    title: texts.titles.actions(printed.header),
    blocks: [
      ...statusBlocks(printed),
      ...actionFacts(printed),
      heading(texts.actions.title),
      ...(table.length === 0 ? [paragraph(texts.notFilledIn)] : table),
      ...servedGoals(printed),
      heading(texts.actions.consentTitle),
      ...consentBlocks(printed),
    ],
  };
};
