import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '../../../electron/contract/contract';
import type { OpenedArchive } from '../../../electron/contract/exchange';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedHandover, receiving } from '../../../electron/contract/receiving';
import { codeOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { ArchiveProgress } from '../exchange/ArchiveProgress';
import { chosenDossiers, firstChoices, obstacleOf, openTargets, takenCount } from './choices';
import type { Obstacle } from './choices';
import { DossierCard } from './DossierCard';
import { FileFacts } from './FileFacts';
import classes from './Receiving.module.css';
import { receivingTexts } from './texts';
import { useApply, useComparedItems, useReceivingPreview } from './use-receiving';

const texts = receivingTexts.preview;

type Preview = OutputOf<(typeof receiving)['receiving.preview']>;
type HandoverPreviewProps = {
  readonly opened: OpenedArchive;
  readonly schoolId: SchoolId;
  readonly onSaved: (received: ReceivedHandover) => void;
  /** Back to the start; the file is closed. */
  readonly onStop: () => void;
};

/** Everything that a handover holds, before anything of it is saved. */
export function HandoverPreview(props: HandoverPreviewProps) {
  const { opened, schoolId, onStop } = props;
  const { data, error } = useReceivingPreview(opened.id, schoolId);
  if (error !== null) {
    return (
      <CodeNote
        error={error}
        action={
          <Button variant="default" onClick={onStop}>
            {texts.again}
          </Button>
        }
      />
    );
  }
  return (
    <FormStack>
      <FileFacts opened={opened} reader={data?.reader} destroyBy={data?.destroyBy} />
      {data !== undefined && <ChooseDossiers {...props} preview={data} />}
    </FormStack>
  );
}

const obstacleText = (obstacle: Obstacle, open: number): string =>
  obstacle === 'choose' ? texts.choose(open) : texts[obstacle];

function ChooseDossiers({
  opened,
  schoolId,
  preview,
  onSaved,
  onStop,
}: HandoverPreviewProps & { readonly preview: Preview }) {
  const { hidden, toggle } = usePrivacy();
  const { dossiers } = preview;
  const [choices, setChoices] = useState(() => firstChoices(dossiers));
  const itemsOf = useComparedItems(dossiers, { choices, of: { archiveId: opened.id, schoolId } });
  const apply = useApply();
  const obstacle = obstacleOf(dossiers, choices);
  const comparing = dossiers.some(({ dossierId }) => itemsOf(dossierId) === null);
  const start = (): void =>
    apply.mutate(
      {
        archiveId: opened.id,
        schoolId,
        dossiers: chosenDossiers(dossiers, { choices, itemsOf: (id) => itemsOf(id) ?? [] }),
      },
      { onSuccess: onSaved },
    );
  const stopped = apply.error !== null && codeOf(apply.error) === 'CANCELLED';

  // The names of the file are not known here yet: nothing could replace them.
  if (hidden) {
    return (
      <Callout
        title={texts.hiddenTitle}
        action={
          <Button variant="default" onClick={toggle}>
            {texts.showNames}
          </Button>
        }
      >
        {texts.hiddenText}
      </Callout>
    );
  }
  return (
    <Section title={texts.found(dossiers.length)} text={texts.text}>
      <fieldset disabled={apply.isPending} className={classes.bare}>
        <ul className={classes.dossiers} aria-label={texts.found(dossiers.length)}>
          {dossiers.map((dossier) => {
            const choice = choices.get(dossier.dossierId);
            return choice === undefined ? null : (
              <DossierCard
                key={dossier.dossierId}
                archiveId={opened.id}
                schoolId={schoolId}
                dossier={dossier}
                items={itemsOf(dossier.dossierId)}
                choice={choice}
                onChange={(changed) =>
                  setChoices((before) => new Map([...before, [dossier.dossierId, changed]]))
                }
                single={dossiers.length === 1}
              />
            );
          })}
        </ul>
      </fieldset>
      {apply.error !== null && !stopped && <CodeNote error={apply.error} />}
      {obstacle !== null && (
        <Callout kind="warn" role="status">
          {obstacleText(obstacle, openTargets(choices))}
        </Callout>
      )}
      {apply.isPending ? (
        <ArchiveProgress job="import" title={texts.applying} />
      ) : (
        <FormActions>
          <Button disabled={obstacle !== null || comparing} onClick={start}>
            {texts.apply(takenCount(choices))}
          </Button>
          <Button variant="default" onClick={onStop}>
            {texts.stop}
          </Button>
        </FormActions>
      )}
    </Section>
  );
}
