import { Button, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { checkedSentence } from '../../../electron/contract/casus-words';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Heading } from '../../ui/Heading';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { Tag } from '../../ui/Tag';
import classes from './Casus.module.css';
import { placesOf } from './findings';
import { PreviewDialog } from './PreviewDialog';
import { ReleaseDialog } from './ReleaseDialog';
import { releaseBlock } from './release-block';
import { casusTexts as texts } from './texts';
import type { ChangeCasus } from './use-casus';
import { useRelease } from './use-release';

type CasusHeaderProps = {
  readonly casus: Casus;
  readonly changeCasus: ChangeCasus;
  /** What was typed is not in the casus yet. */
  readonly busy: boolean;
};

/** Label, state and the one main action: release it, or save what was released. */
export function CasusHeader({ casus, changeCasus, busy }: CasusHeaderProps) {
  const { hidden } = usePrivacy();
  const [dialog, setDialog] = useState<'preview' | 'release' | null>(null);
  const { release, reopen, savePdf, error } = useRelease(casus, changeCasus);
  const blocked = releaseBlock(casus, { hidden, busy });
  const released = casus.status === 'released';
  const close = (): void => setDialog(null);
  return (
    <>
      <Link href={`/dossiers/${casus.caseFileId}/casus`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      <div className={classes.head}>
        <div className={classes.headWords}>
          <div className={classes.headTitle}>
            <Heading className={classes.title}>{texts.title(casus.label)}</Heading>
            <Tag tone={released ? 'moss' : 'neutral'}>{texts.statuses[casus.status]}</Tag>
          </div>
          <p className={classes.lead}>{leadOf(casus)}</p>
        </div>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setDialog('preview')}>
            {texts.preview}
          </Button>
          {released ? (
            <>
              <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate()}>
                {texts.reopen}
              </Button>
              <Button loading={savePdf.isPending} onClick={() => savePdf.mutate()}>
                {texts.savePdf}
              </Button>
            </>
          ) : (
            <Tooltip
              label={blocked}
              disabled={blocked === null}
              events={{ hover: true, focus: true, touch: true }}
            >
              <Button
                {...(blocked !== null && { 'data-disabled': true })}
                aria-disabled={blocked !== null}
                aria-describedby="release-block"
                onClick={() => blocked === null && setDialog('release')}
              >
                {texts.release}
              </Button>
            </Tooltip>
          )}
        </div>
      </div>
      {!released && (
        <output id="release-block" className={classes.block}>
          {blocked}
        </output>
      )}
      {error !== null && <CodeNote error={error} />}
      <PreviewDialog casus={casus} opened={dialog === 'preview'} onClose={close} />
      <ReleaseDialog
        casus={casus}
        opened={dialog === 'release'}
        onClose={close}
        onRelease={() => release.mutate(casus.keptSure, { onSettled: close })}
      />
    </>
  );
}

const leadOf = (casus: Casus): string => {
  if (casus.checkedByRole !== null && casus.checkedOn !== null) {
    return checkedSentence(casus.checkedByRole, casus.checkedOn);
  }
  const all = placesOf(casus).length;
  return texts.lead(all - casus.openQuestions, all);
};
