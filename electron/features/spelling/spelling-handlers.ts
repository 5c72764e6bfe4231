import type { HandlersOf } from '../../contract/contract';
import type { spelling } from '../../contract/spelling';
import { checkText, forgetWord, learnWord, ownWords, suggestWords } from './spelling-service';
import type { SpellingContext } from './spelling-service';

export const spellingHandlers: HandlersOf<typeof spelling, SpellingContext> = {
  'spelling.check': async (context, text) => ({ words: await checkText(context, text) }),
  'spelling.suggest': async (context, { word }) => ({
    suggestions: await suggestWords(context, word),
  }),
  'spelling.learn': async (context, word) => ({ words: await learnWord(context, word) }),
  'spelling.forget': async (context, word) => ({ words: await forgetWord(context, word) }),
  'spelling.learned': async ({ read }, { schoolId }) => ({ words: await ownWords(read, schoolId) }),
};
