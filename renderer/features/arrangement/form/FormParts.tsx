import { AnswersPart } from './AnswersPart';
import { CostsPart } from './CostsPart';
import { OppPart } from './OppPart';
import { PeriodPart } from './PeriodPart';
import { QuestionPart } from './QuestionPart';
import { ReportsPart } from './ReportsPart';
import { SupportPart } from './SupportPart';
import { TriedPart } from './TriedPart';

/** The form of a request, part by part; the OPP first, for most of the rest can be taken from it. */
export function FormParts() {
  return (
    <>
      <OppPart />
      <QuestionPart />
      <TriedPart />
      <SupportPart />
      <PeriodPart />
      <CostsPart />
      <AnswersPart />
      <ReportsPart />
    </>
  );
}
