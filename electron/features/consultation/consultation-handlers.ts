import type { consultation, keptQuestions } from '../../contract/consultation';
import type { HandlersOf } from '../../contract/contract';
import type { internalConsultation } from '../../contract/internal-handover';
import { namesInQuestion, releasedCasus } from '../casus/asked-casus';
import type { OpenContext } from '../context';
import { ask, listAsked, takeAnswer, typeAnswer } from './ask-service';
import { checkKept, listKept, removeKept, restoreKept, saveKept } from './kept-questions-service';
import { printQuestion, questionFileName, recordQuestionExport } from './print-question';
import {
  checkAnswer,
  exportAnswer,
  listReceived,
  removeReceived,
  restoreReceived,
  saveAnswer,
  takeQuestion,
} from './received-service';

export const consultationHandlers: HandlersOf<typeof consultation, OpenContext> = {
  'consultation.asked': (context, { casusId }) => listAsked(context, casusId),
  'consultation.preview': releasedCasus,
  'consultation.checkQuestion': namesInQuestion,
  'consultation.ask': ask,
  'consultation.typeAnswer': typeAnswer,
  'consultation.takeAnswer': (context, { archiveId }) => takeAnswer(context, archiveId),
  'consultation.received': listReceived,
  'consultation.take': (context, { archiveId }) => takeQuestion(context, archiveId),
  'consultation.saveAnswer': saveAnswer,
  'consultation.checkAnswer': (context, { answer }) => checkAnswer(context, answer),
  'consultation.exportAnswer': exportAnswer,
  'consultation.remove': async (context, { id }) => {
    await removeReceived(context, id);
    return {};
  },
  'consultation.restore': (context, { id }) => restoreReceived(context, id),
};

export const keptQuestionsHandlers: HandlersOf<typeof keptQuestions, OpenContext> = {
  'keptQuestions.list': listKept,
  'keptQuestions.check': (context, { content }) => checkKept(context, content),
  'keptQuestions.save': saveKept,
  'keptQuestions.remove': async (context, { id }) => {
    await removeKept(context, id);
    return {};
  },
  'keptQuestions.restore': (context, { id }) => restoreKept(context, id),
};

/** Only the main process calls these. */
export const internalConsultationHandlers: HandlersOf<typeof internalConsultation, OpenContext> = {
  'internal.questionFileName': questionFileName,
  'internal.questionPrint': printQuestion,
  'internal.questionExported': async (context, input) => {
    await recordQuestionExport(context, input);
    return {};
  },
};
