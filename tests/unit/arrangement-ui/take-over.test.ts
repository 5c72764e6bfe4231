import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { OfferFromOpp } from '../../../electron/contract/arrangement';
import {
  ArrangementContent,
  emptyArrangement,
} from '../../../electron/contract/arrangement-content';
import {
  standingTexts,
  takenBack,
  takenOver,
} from '../../../renderer/features/arrangement/form/take-over';

const takenAt = '2025-11-12T09:00:00.000Z';
const [AIM, TRIED, OPP] = [v7(), v7(), v7()];

const offer = OfferFromOpp.parse({
  question: 'Rust en nabijheid.',
  aims: [{ id: AIM, text: 'Vraagt zelf om hulp.' }],
  tried: [{ id: TRIED, what: 'Hulpkaart.', fromOn: null, toOn: null, effect: 'Weinig.' }],
  fromOn: '2025-11-17',
  toOn: '2026-06-01',
  evaluationOn: '2026-05-20',
  answers: [{ key: 'levels', value: 'Rekenen: E4' }],
  source: { kind: 'opp', id: OPP, label: 'OPP, versie 1 (concept)' },
});

const request = (change: Record<string, unknown> = {}): ArrangementContent =>
  ArrangementContent.parse({
    ...emptyArrangement(),
    answers: [
      { key: 'needs', value: '' },
      { key: 'levels', value: '' },
    ],
    ...change,
  });
const take = (now: ArrangementContent, below = false): ArrangementContent =>
  takenOver({ now, offer, below, takenAt });

describe('what the OPP holds comes in a request', () => {
  it('that is empty as a whole, with its source at each part', () => {
    const after = take(request());
    expect(after).toMatchObject({
      question: 'Rust en nabijheid.',
      aims: offer.aims,
      tried: offer.tried,
      fromOn: '2025-11-17',
      toOn: '2026-06-01',
      evaluationOn: '2026-05-20',
      answers: [
        { key: 'needs', value: '' },
        { key: 'levels', value: 'Rekenen: E4' },
      ],
    });
    expect(after.sources.map(({ place, id }) => [place, id])).toEqual(
      ['question', 'tried', 'period', 'answers'].map((place) => [place, OPP]),
    );
  });

  it('never over what was typed: only where nothing stands, or below it when that was asked', () => {
    const typed = request({
      question: 'Eigen vraag.',
      answers: [
        { key: 'needs', value: '' },
        { key: 'levels', value: 'Eigen.' },
      ],
      aims: [{ id: v7(), text: 'Eigen doel.' }],
      fromOn: '2026-01-01',
    });
    expect(standingTexts(typed, offer)).toEqual(['question', 'levels']);
    const empties = take(typed);
    expect(empties.question).toBe('Eigen vraag.');
    expect(empties.answers[1]?.value).toBe('Eigen.');
    expect([empties.fromOn, empties.toOn]).toEqual(['2026-01-01', null]);
    expect(empties.aims.map(({ text }) => text)).toEqual(['Eigen doel.', 'Vraagt zelf om hulp.']);
    const below = take(typed, true);
    expect(below.question).toBe('Eigen vraag.\n\nRust en nabijheid.');
    expect(below.answers[1]?.value).toBe('Eigen.\n\nRekenen: E4');
  });

  it('once: taken over again nothing changes, and nothing is asked', () => {
    const after = take(request());
    expect(standingTexts(after, offer)).toEqual([]);
    expect(take(after, true)).toEqual(after);
  });
});

describe('what came is taken back', () => {
  it('as a whole, with its sources', () => {
    const before = request({ question: 'Eigen vraag.' });
    const after = take(before, true);
    expect(takenBack({ before, after, now: after })).toEqual({ content: before, whole: true });
  });

  it('but for what a person wrote in since, whose source stays', () => {
    const before = request();
    const after = take(before);
    const now = {
      ...after,
      materials: 'Een timer.',
      tried: after.tried.map((row) => ({ ...row, effect: 'Weinig, en soms niets.' })),
    };
    const { content, whole } = takenBack({ before, after, now });
    expect(whole).toBe(false);
    expect(content).toEqual({
      ...before,
      materials: 'Een timer.',
      tried: now.tried,
      sources: after.sources.filter(({ place }) => place === 'tried'),
    });
  });
});
