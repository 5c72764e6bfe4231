import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HandoverProfile } from '../../../../electron/contract/handover';
import type { ClassGroupId, SchoolId } from '../../../../electron/contract/ids';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { IconUsers } from '../../../ui/icons/icons';
import { MakeDialog } from '../make/MakeDialog';
import { handoverTabTexts } from '../texts';
import { useHandoverOfClass } from '../use-handover';
import { chosenRows, countsOf, MOST_FILES, toggled, withoutSummary } from './class-rows';
import classes from './Class.module.css';
import { ClassTable } from './ClassTable';
import { classHandoverTexts as texts } from './texts';

type ClassRowsProps = {
  readonly schoolId: SchoolId;
  /** Null: the whole school. */
  readonly classGroupId: ClassGroupId | null;
  readonly profile: HandoverProfile;
};

/** Who goes in the file (everybody, until somebody is left out), and the button that makes it. */
export function ClassRows({ schoolId, classGroupId, profile }: ClassRowsProps) {
  const { hidden } = usePrivacy();
  const { data: rows, error } = useHandoverOfClass({
    schoolId,
    classGroupId,
    profileId: profile.id,
  });
  // Chosen for one class, and still so when another reader is looked at.
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [making, setMaking] = useState(false);
  if (error !== null) return <CodeNote error={error} />;
  if (rows === undefined) return <p role="status">{texts.reading}</p>;
  if (rows.length === 0) {
    return <EmptyState icon={IconUsers} title={texts.emptyTitle} text={texts.emptyText} />;
  }
  const chosen = chosenRows(rows, leftOut);
  const tooMany = chosen.length > MOST_FILES;
  const empty = withoutSummary(chosen);
  return (
    <>
      <div className={classes.bar}>
        <p role="status">{texts.chosen(chosen.length, rows.length)}</p>
        <div className={classes.actions}>
          <Button variant="subtle" onClick={() => setLeftOut(new Set())}>
            {texts.all}
          </Button>
          <Button
            variant="subtle"
            onClick={() => setLeftOut(new Set(rows.map(({ caseFileId }) => caseFileId)))}
          >
            {texts.nobody}
          </Button>
          <Button
            disabled={hidden || chosen.length === 0 || tooMany}
            title={hidden ? handoverTabTexts.namesHidden : undefined}
            onClick={() => setMaking(true)}
          >
            {texts.make}
          </Button>
        </div>
      </div>
      {tooMany && <Callout kind="warn">{texts.tooMany(MOST_FILES)}</Callout>}
      {empty > 0 && !tooMany && <Callout>{texts.empty(empty)}</Callout>}
      <ClassTable
        rows={rows}
        leftOut={leftOut}
        onChoose={(caseFileId, goes) => setLeftOut(toggled(leftOut, caseFileId, goes))}
      />
      <p className={classes.hint}>{texts.lookHint}</p>
      {making && (
        <MakeDialog
          profile={profile}
          files={chosen.map(({ caseFileId, shownHash }) => ({ caseFileId, shownHash }))}
          counts={countsOf(chosen)}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  );
}
