import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyReplacements,
  decide,
  findHints,
  findKnown,
  hintsBeside,
  restoreSource,
} from '../../../electron/deidentify';
import type { Decision, Finding } from '../../../electron/deidentify';
import { identify, identifyKnown } from './engine';
import { matcher } from './support';

/** Names known and unknown, forms, cues, marks and characters that break things; `_` for a space. */
const PIECES =
  `Noor noor NOOR Noors Noor's Noortje van_'t_Voorbeeld v.d._Berg Els els Els' Roos roos Bakker bakker Fenna Fennna
Zoë-Lynn zoe N. E.E. K. A.B. juf Juf meester moeder Moeder haar de De een Wegwijzer obs OBS praktijk school stichting gaat
Vandaag mevr mw. dhr. broertje Broer Sem Sems SEM op familie An an tje t s van el Al- O' Annelotte Yusuf_el_Bakkali Oluwaseun
" ' ’ „ ( ) . , : ; - – / | * _ = & + % # … • @ .nl example.nl jan@voorbeeld.nl www. https:// 4 maart mrt. 12_maart 12-03
12/3/'24 7;4 (7;4) 7_jaar bijna_8 wordt zevenjarige 3 2018 2024 06 06-12345678 12345678 0512- 1234 AB 1234_AB S-2031 2031
Almelo wonen_in Lindelaan Lindelaan_12 Postbus NL91ABNA0417164300 BSN BSN_123456789 111222333 leerlingnummer TLV kenteken
12-AB-34 +31 E4 IV WISC-V groep_5 groep 3/4 tot_en_met ADHD Pools spreekt vader werkt_als bakker pleeggezin hij zij Naam:
Beste Groet, leeftijd nul_zes zeven twaalf`
    .split(/\s+/u)
    .map((piece) => piece.replaceAll('_', ' '))
    .concat([
      ' ',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\t',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '\u0301',
      '\u200b',
    ])
    .concat([
      '\ufeff',
      '\ud835\udc00',
      '\ud83d',
      '\udc00',
      '😀',
      '👩‍👧',
      'ß',
      'İ',
      'ı',
      'ﬁ',
      'ﷺ',
      '\u202e',
      '\0',
    ]);

const piece = fc.constantFrom(...PIECES);
const glued = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
const spaced = fc.array(piece, { maxLength: 40 }).map((all) => all.join(' '));
/** The same over and over, which is what makes a search slow or a stack deep. */
const hostile = fc
  .tuple(piece, fc.integer({ min: 2, max: 300 }), fc.constantFrom('', ' ', '-', '.', '\n'))
  .map(([one, times, between]) => (one + between).repeat(times));
const texts = fc.oneof(
  glued,
  spaced,
  hostile,
  fc.tuple(spaced, hostile, glued).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const files = fc.array(texts, { maxLength: 4 });
const runs = { numRuns: 300 };

function expectInOrder(text: string, findings: readonly Finding[]): void {
  let before = 0;
  for (const one of findings) {
    expect(one.replaceStart).toBeGreaterThanOrEqual(before);
    expect(one.start).toBeGreaterThanOrEqual(one.replaceStart);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.replaceEnd).toBeGreaterThanOrEqual(one.end);
    expect(one.replaceEnd).toBeLessThanOrEqual(text.length);
    expect(text.slice(one.start, one.end)).toBe(one.surface);
    before = one.replaceEnd;
  }
}

function isSureAndKnown({ certainty, form }: Finding): boolean {
  return certainty === 'sure' && form !== 'unknown';
}

describe('for any texts of a file', () => {
  it('findings lie inside their text, in order, without overlap of what they mark or replace', () => {
    fc.assert(
      fc.property(files, (all) => {
        for (const [index, findings] of identify(all, { matcher }).entries()) {
          expectInOrder(all[index] ?? '', findings);
        }
      }),
      runs,
    );
  });

  it('a finding has an id of its own, says how likely it is and has words for its place', () => {
    fc.assert(
      fc.property(files, (all) => {
        const findings = identify(all, { matcher }).flat();
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { confidence, proposal, surface } of findings) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(proposal).not.toBe('');
          expect(surface.trim()).toBe(surface);
        }
      }),
      runs,
    );
  });

  it('no finding cuts a character in two', () => {
    const isInside = (text: string, at: number): boolean =>
      /^[\ud800-\udbff]$/u.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/u.test(text.charAt(at));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, replaceStart, replaceEnd } of identifyKnown(text)) {
          const cut = [start, end, replaceStart, replaceEnd].filter((at) => isInside(text, at));
          expect(cut).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('replacing and restoring gives the source back, whatever was answered', () => {
    const answers = fc.infiniteStream(fc.constantFrom('replace', 'keep', 'own words', 'none'));
    const decisionOn = (finding: Finding, answer: string): readonly Decision[] => {
      if (answer === 'none') return [];
      if (answer === 'own words')
        return [decide(finding, { action: 'replace', replacement: 'Noor 7;4' })];
      return [decide(finding, { action: answer === 'keep' ? 'keep' : 'replace' })];
    };
    fc.assert(
      fc.property(texts, answers, (text, stream) => {
        const findings = identifyKnown(text);
        const decisions = findings.flatMap((one) => decisionOn(one, stream.next().value ?? 'none'));
        const hints = hintsBeside(findHints(text), findings).map(
          ({ id, start, end, proposal }) => ({
            id,
            start,
            end,
            replacement: proposal,
          }),
        );
        const applied = applyReplacements({ text, findings, decisions, hints });
        expect(restoreSource(applied.segments)).toBe(text);
        expect(applied.segments.map((segment) => segment.text).join('')).toBe(applied.text);
      }),
      runs,
    );
  });

  it('the same texts give the same findings', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(identify(all, { matcher })).toEqual(identify(all, { matcher }));
      }),
      { numRuns: 100 },
    );
  });

  // A hit that beat the name may be beaten itself: then the name must be back.
  it('what is only seen takes away no name that the file knows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = identifyKnown(text);
        const lost = findKnown(text, { matcher }).filter(
          (one) => !found.some(({ start, end }) => start < one.end && one.start < end),
        );
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  it('another text takes away no sure name that the file knows', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const alone = identify([text], { matcher }).flat().filter(isSureAndKnown);
        const [together = []] = identify([text, other], { matcher });
        const ids = new Set(together.filter(isSureAndKnown).map(({ id }) => id));
        expect(alone.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('a text split over two parts holds every sure name that the file knows still', () => {
    const between = '\n\n';
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const whole = identifyKnown(first + between + second).filter(isSureAndKnown);
        const [before = [], after = []] = identify([first, second], { matcher });
        const offset = first.length + between.length;
        const places = [
          ...before,
          ...after.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
        ];
        const lost = whole
          .filter(({ start, end }) => end <= first.length || start >= offset)
          .filter((one) => !places.some(({ start, end }) => start < one.end && one.start < end));
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });
});

describe('for any text', () => {
  it('hints lie inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end, surface } of findHints(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          before = end;
        }
      }),
      runs,
    );
  });

  it('hints beside findings touch none of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = identifyKnown(text);
        const touching = hintsBeside(findHints(text), findings).filter((hint) =>
          findings.some(
            ({ replaceStart, replaceEnd }) => replaceStart < hint.end && hint.start < replaceEnd,
          ),
        );
        expect(touching).toEqual([]);
      }),
      runs,
    );
  });
});
