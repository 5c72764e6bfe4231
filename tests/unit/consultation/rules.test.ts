import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CasusAnswer, ReleasedCasus } from '../../../electron/contract/archive';
import { releasedCasusBlocks } from '../../../electron/contract/released-casus-pages';
import { isEmptyAnswer } from '../../../electron/features/consultation/answer-rules';
import { isSettled, likelyNames } from '../../../renderer/features/consultation/ask/found-names';
import { markedPieces } from '../../../renderer/features/consultation/ask/marked-pieces';
import { askFormOn, emptyAsk } from '../../../renderer/features/consultation/ask/ask-form';
import {
  byHandFormOn,
  emptyByHand,
} from '../../../renderer/features/consultation/asked/answer-form';
import { keptOfAnswer } from '../../../renderer/features/consultation/asked/keep-answer';
import {
  contentOf,
  emptyKept,
  keptForm,
} from '../../../renderer/features/consultation/kept/kept-form';
import {
  draftOfAnswer,
  restoredAnswer,
} from '../../../renderer/features/consultation/received/answer-draft';
import {
  openedOfAddress,
  partOfAddress,
} from '../../../renderer/features/consultation/questions-address';

const answer = (more: Partial<CasusAnswer> = {}): CasusAnswer => ({
  recognise: '',
  workedHere: '',
  wouldTry: '',
  reachable: '',
  ...more,
});

const codes = (result: {
  readonly error?: { readonly issues: readonly { message: string }[] } | undefined;
}) => result.error?.issues.map(({ message }) => message) ?? [];

describe('an answer', () => {
  it('to be reachable alone says nothing', () => {
    expect(isEmptyAnswer(answer({ recognise: ' \n', reachable: 'dinsdag' }))).toBe(true);
    expect(isEmptyAnswer(answer({ wouldTry: 'Een vaste taak.' }))).toBe(false);
  });

  it('goes back into the form as it was typed, and beside what was written since', () => {
    const typed = answer({ workedHere: 'getypt', wouldTry: 'ook' });
    const saved = answer();
    expect(restoredAnswer(draftOfAnswer(typed, saved), saved)).toEqual(typed);
    expect(restoredAnswer(draftOfAnswer(typed, saved), typed)).toBeNull();
    expect(restoredAnswer({ other: 1 }, saved)).toBeNull();
    const newer = answer({ workedHere: 'nieuwer' });
    expect(restoredAnswer(draftOfAnswer(typed, saved), newer)).toEqual(
      answer({ workedHere: 'nieuwer\n\ngetypt', wouldTry: 'ook' }),
    );
  });

  it('from paper is of a day that has been, by somebody, and says something', () => {
    const form = byHandFormOn('2025-11-12');
    const typed = emptyByHand('2025-11-12', 'Rik');
    expect(codes(form.safeParse(typed))).toEqual(['empty']);
    expect(codes(form.safeParse({ ...typed, wouldTry: 'x', on: '2025-11-13' }))).toEqual([
      'future',
    ]);
    expect(codes(form.safeParse({ ...typed, wouldTry: 'x', from: ' ' }))).toEqual(['from']);
    expect(form.safeParse({ ...typed, wouldTry: 'x' }).success).toBe(true);
  });

  it('begins a question in the collection without how the colleague is reached', () => {
    const kept = keptOfAnswer(
      { question: 'Hoe begin je de kring?' },
      answer({ workedHere: 'Een taak.', reachable: '06-12345678' }),
    );
    expect(kept.question).toBe('Hoe begin je de kring?');
    expect(kept.answer).toBe('Wat werkte\nEen taak.');
    expect(keptForm.safeParse(kept).success).toBe(true);
  });
});

describe('names in what leaves', () => {
  it('hold it back when known, and until each likely one was answered', () => {
    const found = [
      { surface: 'Noor', sure: true },
      { surface: 'Kasper', sure: false },
      { surface: 'Noor', sure: false },
    ];
    expect(likelyNames(found)).toEqual(['Kasper']);
    expect(isSettled(found, new Set(['Kasper', 'Noor']))).toBe(false);
    expect(isSettled(found.slice(1, 2), new Set())).toBe(false);
    expect(isSettled(found.slice(1, 2), new Set(['Kasper']))).toBe(true);
    expect(isSettled([], new Set())).toBe(true);
  });

  it('are marked at each place, the longer word first', () => {
    expect(markedPieces('Jan en Jan Jansma', ['Jan', 'Jan Jansma'])).toEqual([
      { text: 'Jan', match: true },
      { text: ' en ', match: false },
      { text: 'Jan Jansma', match: true },
    ]);
  });

  it('put together the pieces are the text again', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
        const pieces = markedPieces(text, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('the form of a question', () => {
  it('needs a question, a reader, and a day that has not been', () => {
    const form = askFormOn('2025-11-12');
    expect(codes(form.safeParse(emptyAsk))).toEqual(['question', 'reader']);
    const typed = { ...emptyAsk, question: 'Wat hielp?', reader: 'Rik' };
    expect(codes(form.safeParse({ ...typed, expiresOn: '2025-11-11' }))).toEqual(['past']);
    expect(codes(form.safeParse({ ...typed, expiresOn: '31-2' }))).toEqual(['day']);
    expect(form.safeParse({ ...typed, expiresOn: '2025-11-12' }).success).toBe(true);
  });
});

describe('a question in the collection', () => {
  it('has a theme once, however it was typed', () => {
    const themes = [' Samen spelen', 'samen spelen', '', 'ouders '];
    expect(contentOf({ ...emptyKept, question: 'x', themes }).themes).toEqual([
      'samen spelen',
      'ouders',
    ]);
    expect(codes(keptForm.safeParse({ ...emptyKept, themes: ['a'.repeat(61)] }))).toEqual([
      'question',
      'theme',
    ]);
  });
});

describe('the pages of a released casus', () => {
  const casus: ReleasedCasus = {
    label: 'Vlieger',
    versionNumber: 2,
    checkedByRole: 'careCoordinator',
    checkedOn: '2025-11-12',
    meeting: { kind: null, on: null },
    basisKind: 'guardiansInformed',
    parts: [
      { section: 'behaviourWhere', heading: 'Observatie', partner: null, text: 'Op het plein.' },
      { section: 'context', heading: '', partner: null, text: 'Eén.\n\nTwee.\r\nDrie.' },
      { section: 'partnerQuestion', heading: '', partner: 'jeugdarts', text: 'Hoort zij goed?' },
    ],
  };

  it('begin with the honest words and follow the template, each text under its own heading', () => {
    const blocks = releasedCasusBlocks(casus);
    expect(blocks[0]).toMatchObject({ kind: 'callout' });
    expect(JSON.stringify(blocks[0])).toContain('intern begeleider op 12 november 2025');
    const words = blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(words).toEqual([
      'Context',
      'Eén.',
      'Twee.\nDrie.',
      'Concreet gedrag',
      'Waar: Observatie',
      'Op het plein.',
      'Vraag per partner',
      'jeugdarts',
      'Hoort zij goed?',
    ]);
  });
});

describe('the address of the questions', () => {
  it('opens a part and a question, and the questions of colleagues by itself', () => {
    expect(partOfAddress({ deel: 'verzameling' })).toBe('verzameling');
    expect(partOfAddress({ deel: 'anders' })).toBe('collegas');
    expect(openedOfAddress({ vraag: 'x' })).toBe('x');
    expect(openedOfAddress({})).toBeNull();
  });
});
