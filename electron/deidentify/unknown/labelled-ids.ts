import { Gap } from '../gaps';
import { startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas, gapOnly } from './gap-tests';
import { HANDLE_LABELS, ID_LABELS, isIdLabel, LABEL_ENDINGS } from './id-labels';
import { labelBefore } from './label-before';
import { matchAt } from './match-at';
import type { Spot } from './spot';

const HANDLE = /@?[\p{L}\d][\w.-]{2,30}(?:#\d{2,5})?/uy;
/** Nobody writes a word like this: "sem_08", "semWit", "sem.wit". */
const ODD = /[\d_.@#]|\p{Ll}\p{Lu}/u;
const VALUE = /[A-Za-z\d#][\w./#-]{1,30}(?: \d[\d./-]{1,12}){0,3}/uy;
const FEWEST_DIGITS = 3;
/** "TLV 2024", "dossier 2024-2025", "zaak 112": a year or a count. */
const YEAR_OR_COUNT = /^(?:19|20)\d\d$|^\d{3}$/u;
/** "2024-2025", "24-25" behind its century; "2023-45" is none. */
const SCHOOL_YEAR = /^(?:19|20)(\d\d)[-/](?:19|20)?(\d\d)$/u;
const CONFIDENCE = { handle: 0.9, value: 0.88 } as const;

/** What may stand between a label and its value. */
const LABEL_GAP =
  Gap.space |
  Gap.colon |
  Gap.dot |
  Gap.other |
  Gap.hyphen |
  Gap.newline |
  Gap.open |
  Gap.quote |
  Gap.long;
const FARTHEST = 3;

/** The label of a value: right before it (over fillers), or a few words before a colon or dot. */
function labelOf(tokens: Tokens, index: number): string | undefined {
  // Elsewhere a filler: "code van het dossier".
  if (wordAt(tokens, index - 1) === 'code') return 'code';
  const nearest = labelBefore(tokens, index);
  if (isIdLabel(nearest)) return nearest;
  // "leerling nr."
  const last = wordAt(tokens, index - 1);
  if (LABEL_ENDINGS.has(last)) {
    const joined = `${wordAt(tokens, index - 2)}${last}`;
    if (ID_LABELS.has(joined)) return joined;
  }
  if (!gapHas(tokens, index, Gap.colon | Gap.dot)) return undefined;
  for (let back = 2; back <= FARTHEST; back += 1) {
    if (gapHas(tokens, index - back + 1, Gap.newline | Gap.break | Gap.stop)) return undefined;
    const word = wordAt(tokens, index - back);
    if (isIdLabel(word)) return word;
  }
  return undefined;
}

function spotOf(start: number, value: string, confidence: number): Spot {
  return { start, end: start + value.length, tag: 'ID', reason: 'number', confidence };
}

/** "sem_08", "@semWit": how somebody is called online. */
function handleAt(text: string, at: number): Spot | undefined {
  const start = text[at - 1] === '@' ? at - 1 : at;
  const handle = matchAt(HANDLE, text, start)?.[0].replace(/[.-]+$/u, '');
  if (handle === undefined || !ODD.test(handle) || /^\d+$/u.test(handle)) return undefined;
  return spotOf(start, handle, CONFIDENCE.handle);
}

/** "2024-0031", "AB12 3456". */
function valueAt(text: string, at: number): Spot | undefined {
  const value = matchAt(VALUE, text, at)?.[0].replace(/[./#-]+$/u, '');
  if (value === undefined || value.replaceAll(/\D/gu, '').length < FEWEST_DIGITS) return undefined;
  const [, from, to] = SCHOOL_YEAR.exec(value) ?? [];
  if (from !== undefined && Number(to) === (Number(from) + 1) % 100) return undefined;
  return YEAR_OR_COUNT.test(value) ? undefined : spotOf(at, value, CONFIDENCE.value);
}

/** A value behind a label that announces a number: "leerlingnummer: 2024-0031". */
export function labelledIdAt(tokens: Tokens, index: number): Spot | undefined {
  if (!gapOnly(tokens, index, LABEL_GAP)) return undefined;
  const label = labelOf(tokens, index);
  if (label === undefined) return undefined;
  const at = startOf(tokens, index);
  return HANDLE_LABELS.has(label) ? handleAt(tokens.text, at) : valueAt(tokens.text, at);
}
