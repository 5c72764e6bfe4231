import type { ReleasedCasus } from '../../../../electron/contract/archive';
import { releasedCasusBlocks } from '../../../../electron/contract/released-casus-pages';
import { BelowSection } from '../../../ui/Heading';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { longDay } from '../../notes/moments';
import classes from '../Consultation.module.css';
import { Pieces } from '../Pieces';
import { askTexts as texts } from '../texts';
import { markedPieces } from './marked-pieces';

type QuestionPreviewProps = {
  readonly casus: ReleasedCasus;
  readonly question: string;
  readonly expiresOn: string | null;
  /** Words in the question that may be names. */
  readonly marked: readonly string[];
};

/** Exactly what the colleague gets: the question, and the casus as it was released. */
export function QuestionPreview({ casus, question, expiresOn, marked }: QuestionPreviewProps) {
  return (
    <BelowSection>
      <div className={classes.asked}>
        <p className={classes.label}>{texts.previewQuestion}</p>
        {/* It can hold a name until it is taken out. */}
        <p className={classes.lead} data-vault>
          {question.trim() === '' ? (
            <span className={classes.quiet}>{texts.previewEmpty}</span>
          ) : (
            <Pieces pieces={markedPieces(question, marked)} />
          )}
        </p>
        {expiresOn !== null && expiresOn !== '' && (
          <p className={classes.quiet}>{texts.previewBy(longDay(expiresOn))}</p>
        )}
      </div>
      <DocumentPage
        document={{
          kicker: texts.previewKicker,
          title: texts.previewTitle(casus.label),
          blocks: releasedCasusBlocks(casus),
        }}
      />
    </BelowSection>
  );
}
