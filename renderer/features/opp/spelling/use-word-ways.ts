/** What can be done with an unknown word; each with a way back. */
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import { useCaseFile } from '../../case-files/use-case-files';
import { useChangeOwnWords } from '../../spelling/use-own-words';
import { notify, notifyUndo } from '../../notes/undo-notice';
import type { Notice } from '../../notes/undo-notice';
import { replaceWord } from './replace-word';
import { skipWord } from './skipped-words';
import { selectIn, textFieldOf } from './text-field';
import { spellingTexts as texts } from './texts';
import { whereIs } from './unknown-words';
import type { UnknownWord } from './unknown-words';

export type WordWays = {
  /** @returns whether it was done */
  readonly replace: (found: UnknownWord, other: string) => boolean;
  readonly learn: (found: UnknownWord) => void;
  readonly skip: (found: UnknownWord) => void;
  /** Selects the word in its field; asked again: the next place where it stands. */
  readonly goTo: (found: UnknownWord) => void;
};

export const useWordWays = ({ id, caseFileId }: Pick<Opp, 'id' | 'caseFileId'>): WordWays => {
  const { learn, forget } = useChangeOwnWords(useCaseFile(caseFileId).data?.schoolId ?? null);
  const shown = useRef({ key: '', at: -1 });
  const offered = useRef('');
  /** One at a time: they stand over the list. */
  const offer = (message: Notice, undo: () => void): void => {
    notifications.hide(offered.current);
    offered.current = notifyUndo(message, undo);
  };
  return {
    replace: (found, other) => {
      const { count, undo } = replaceWord(found, other);
      if (count === 0) notify(texts.notReplaced);
      else {
        const named = texts.replaced(found.word, other, count);
        offer({ named, hidden: texts.replacedHidden }, () => {
          if (undo() === 0) notify(texts.notPutBack);
        });
      }
      return count > 0;
    },
    learn: ({ word }) => {
      void learn(word).then((kept) => {
        if (!kept) return;
        const notice = { named: texts.learned(word), hidden: texts.learnedHidden };
        offer(notice, () => void forget(word));
      });
    },
    skip: ({ word }) => {
      offer({ named: texts.skipped(word), hidden: texts.skippedHidden }, skipWord(id, word));
    },
    goTo: ({ section, word, places }) => {
      const key = `${section} ${word}`;
      const at = shown.current.key === key ? (shown.current.at + 1) % places.length : 0;
      shown.current = { key, at };
      const place = places[at] ?? places[0];
      const field = textFieldOf(place.field);
      const range = field === null ? null : whereIs(field.value, word, place);
      if (field === null || range === null) notify(texts.notReplaced);
      else selectIn(field, range.start, range.end);
    },
  };
};
