import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { CodeNote } from '../../../app/CodeNote';
import { useShownTexts } from '../../../app/privacy';
import { EmptyState } from '../../../ui/EmptyState';
import { IconTrajectory } from '../../../ui/icons/icons';
import { Link } from '../../../ui/Link';
import { Section } from '../../../ui/Section';
import { trajectoryHref } from '../trajectory-address';
import { PictureFigure } from './PictureFigure';
import classes from './Pictures.module.css';
import { picturesTexts as texts } from './texts';
import { usePictures } from './use-pictures';
import { useShownPictures } from './use-shown-pictures';

type PicturesPanelProps = { readonly trajectory: Trajectory };

/** Per goal how it goes, where raters differ and when it works; each with its table. */
export function PicturesPanel({ trajectory }: PicturesPanelProps) {
  const { id, caseFileId, goals } = trajectory;
  const { data, error } = usePictures(id);
  const pictures = useShownPictures(caseFileId, data);
  const names = useShownTexts(
    caseFileId,
    goals.map(({ content }) => content.goal),
  );
  if (error !== null) return <CodeNote error={error} />;
  if (pictures === null) return null;
  if (pictures.length === 0) {
    return (
      <EmptyState
        icon={IconTrajectory}
        title={texts.empty}
        text={texts.emptyText}
        action={
          <Link href={trajectoryHref({ caseFileId, id, part: 'kaart' })} className={classes.go}>
            {texts.toCard}
          </Link>
        }
      />
    );
  }
  return (
    <div className={classes.panel} data-vault>
      {goals.map(({ id: goalId }, at) => {
        const own = pictures.filter((picture) => picture.goalId === goalId);
        return (
          <Section key={goalId} title={texts.goal(at + 1, names?.[at] ?? '')}>
            {own.length === 0 ? (
              <p className={classes.quiet}>{texts.noScores}</p>
            ) : (
              <div className={classes.pictures}>
                {own.map((picture) => (
                  <PictureFigure key={picture.kind} id={id} picture={picture} />
                ))}
              </div>
            )}
            {own.length > 0 && own.every(({ kind }) => kind !== 'moments') && (
              <p className={classes.quiet}>{texts.noMoments}</p>
            )}
          </Section>
        );
      })}
    </div>
  );
}
