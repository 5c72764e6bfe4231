import { checkPart } from '../../../electron/features/casus/check-part';
import { savePart } from '../../../electron/features/casus/write-casus';
import type { OpenContext } from '../../../electron/features/context';
import { againstLimit, againstPeer } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { notesText } from '../support/notes-text';
import { contextOn, newVaultIn } from '../support/open-place';
import { schoolWithCasus } from '../support/school-with-casus';
import type { OpenCasus } from '../support/school-with-casus';
import { summary } from '../support/statistics';

const PAGE = 3_300;
const PUPILS = 600;
const ROUNDS = 4;
const KEYS = 20;
/** Of each round: another file was just looked at, and at first no code is compiled. */
const WARM_UP = 3;
const SAVED_EVERY = 5;
const LIMIT_MS = 50;
const MOST = 2;

const WORDS = ' Daarna wil zij even niets, en dan lacht ze weer om wat er gebeurde. ';

type Typing = { readonly context: OpenContext; readonly casus: OpenCasus; readonly page: string };

/** Somebody who types in one casus and waits for the marks after each key; an autosave now and then. */
const typist = ({ context, casus, page }: Typing): (() => Promise<readonly number[]>) => {
  const { id, partId } = casus;
  let { version } = casus;
  let typed = 0;
  const check = async (): Promise<number> => {
    typed += 1;
    const text = page + WORDS.repeat(2).slice(0, typed);
    if (typed % SAVED_EVERY === 0) {
      const saved = await savePart(context, { id, partId, version, text });
      version = saved.parts[0]?.version ?? version;
    }
    const began = performance.now();
    await checkPart(context, { id, partId, text });
    return performance.now() - began;
  };
  return async () => {
    const times: number[] = [];
    for (let key = 0; key < KEYS; key += 1) times.push(await check());
    return times.slice(WARM_UP);
  };
};

export const checkWhileTyping: Bench = {
  name: 'check-while-typing',
  needsBigVault: false,
  run: async ({ folder }) => {
    const { holder } = await newVaultIn(folder);
    const context = contextOn(holder.requireSession().database.write);
    const page = notesText(PAGE).text;
    const typistIn = async (pupils: number, codeName: string) => {
      const casus = await schoolWithCasus(context, { pupils, codeName, text: page });
      return typist({ context, casus, page });
    };
    const inBig = await typistIn(PUPILS, 'Lantaarn 1');
    const inSmall = await typistIn(1, 'Lantaarn 2');
    const times = { big: [] as number[], small: [] as number[] };
    // By turns: each gets its share of the machine's bad moments.
    for (let round = 0; round < ROUNDS; round += 1) {
      times.big.push(...(await inBig()));
      times.small.push(...(await inSmall()));
    }
    await holder.lock();
    const found = summary(times.big);
    const measure = `check of a page of ${PAGE} characters while typing, ${PUPILS} pupils`;
    return [
      againstLimit({
        measure,
        unit: 'ms',
        ...found,
        limit: { name: 'limit for p95', value: LIMIT_MS, judged: found.p95 },
      }),
      againstPeer({
        measure: `${measure}, against a school of one`,
        value: found.value,
        unit: 'ms',
        peer: { name: 'school of one pupil', value: summary(times.small).value },
        most: MOST,
      }),
    ];
  },
};
