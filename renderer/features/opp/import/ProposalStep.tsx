import { Button, Checkbox } from '@mantine/core';
import type { OppProposal } from '../../../../electron/contract/opp-import';
import type { OppImportItem, OppRest } from '../../../../electron/contract/opp-import-content';
import { oppSectionTitles } from '../../../../electron/contract/opp-sections';
import { CodeNote } from '../../../app/CodeNote';
import { Callout } from '../../../ui/Callout';
import { FieldGroup, FormActions, FormStack } from '../../../ui/FieldGroup';
import { SavingFields } from '../../../ui/SavingFields';
import { bySection, chosenOf, shownText, toggled } from './proposal';
import type { Choice, SectionProposal } from './proposal';
import { importTexts as texts } from './texts';
import classes from './Import.module.css';

type ProposalStepProps = {
  readonly proposal: OppProposal;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly saving: boolean;
  readonly error: unknown;
  readonly onApply: (chosen: {
    readonly chosen: OppImportItem[];
    readonly kept: OppRest[];
  }) => void;
  readonly onBack: () => void;
};

/** What goes where, what stays in the box, and what is left out: all of it can be changed. */
export function ProposalStep(props: ProposalStepProps) {
  const { proposal, choice, onChoose, saving, error, onApply, onBack } = props;
  const { placed, rest, images } = proposal;
  const goes = chosenOf(proposal, choice);
  const empty = placed.length === 0 && rest.length === 0;
  return (
    <FormStack>
      <SavingFields saving={saving}>
        <p>{empty ? texts.nothingRead : texts.proposalLead}</p>
        {images > 0 && <Callout role="note">{texts.images(images)}</Callout>}
        {!empty && placed.length === 0 && <Callout role="note">{texts.nothingPlaced}</Callout>}
        <div className={classes.parts} data-vault>
          {bySection(proposal).map((part) => (
            <SectionPart
              key={part.section}
              part={part}
              unplaced={choice.unplaced}
              onToggle={(at) => onChoose({ ...choice, unplaced: toggled(choice.unplaced, at) })}
            />
          ))}
          {!empty && (
            <FieldGroup
              legend={texts.restTitle}
              text={rest.length === 0 ? texts.restNone : texts.restText}
            >
              {rest.map((item, at) => (
                <Checkbox
                  // The order of a proposal never changes.
                  // oxlint-disable-next-line react/no-array-index-key
                  key={at}
                  checked={!choice.dropped.has(at)}
                  label={item.heading === '' ? texts.withoutHeading : item.heading}
                  description={<span className={classes.text}>{item.text}</span>}
                  onChange={() => onChoose({ ...choice, dropped: toggled(choice.dropped, at) })}
                />
              ))}
            </FieldGroup>
          )}
        </div>
        {error !== null && error !== undefined && <CodeNote error={error} />}
        {!empty && (
          <p role="status" className={classes.quiet}>
            {texts.summary(goes.chosen.length, goes.kept.length)}
            {choice.dropped.size > 0 && ` ${texts.leftOut(choice.dropped.size)}`}
          </p>
        )}
        <FormActions>
          <Button loading={saving} disabled={empty} onClick={() => onApply(goes)}>
            {texts.apply}
          </Button>
          <Button variant="default" onClick={onBack}>
            {texts.back}
          </Button>
        </FormActions>
      </SavingFields>
    </FormStack>
  );
}

type SectionPartProps = {
  readonly part: SectionProposal;
  readonly unplaced: ReadonlySet<number>;
  readonly onToggle: (at: number) => void;
};

function SectionPart({ part, unplaced, onToggle }: SectionPartProps) {
  return (
    <FieldGroup legend={oppSectionTitles[part.section]}>
      {part.standing.map((one) => (
        <div key={one.field} className={classes.standing}>
          <p>{texts.stands(texts.fieldOf(one))}</p>
          <p className={classes.text}>{one.text}</p>
        </div>
      ))}
      {part.items.map(({ item, at }) => (
        <Checkbox
          key={at}
          checked={!unplaced.has(at)}
          label={texts.fieldOf(item)}
          description={
            <>
              <span className={classes.text}>{shownText(item)}</span>
              <span className={classes.from}>{texts.from(item.heading)}</span>
            </>
          }
          onChange={() => onToggle(at)}
        />
      ))}
    </FieldGroup>
  );
}
