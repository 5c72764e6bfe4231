// Threat: looking for what a person meant takes up to a second per word, in which the vault process would
// answer nothing. This runs on a thread of its own, without the key, the database or any text: it hears
// words. Entry of its own in the build; whoever started it ends it.
import { parentPort, workerData } from 'node:worker_threads';
import { fieldWords } from './field-words';
import { loadHunspell } from './hunspell';
import type { SpellAnswer, SpellQuestion, SpellSetup } from './spell-task';

const { folder } = workerData as SpellSetup;
const hunspell = loadHunspell(folder, fieldWords);

// The runtime puts up a handler that throws again; without it an error ends this thread by itself.
void hunspell.then(() => process.removeAllListeners('uncaughtException'));

parentPort?.on('message', (question: SpellQuestion) => {
  void hunspell.then(({ isRight, suggest }) => {
    const words =
      question.ask === 'wrong'
        ? question.words.filter((word) => !isRight(word))
        : suggest(question.word);
    const answer: SpellAnswer = { id: question.id, words };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answer);
  });
});
