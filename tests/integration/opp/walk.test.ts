/**
 * Random walks by the calls of the screen over a real encrypted vault: whatever is done in whatever order, what
 * was adopted meets the law as a second reading of domain.md has it (law-as-read.ts), and consent is to the text.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Opp, OppVersion } from '../../../electron/contract/opp';
import { openTestVault } from '../support/open-test-vault';
import {
  actionText,
  answersTo,
  missingHearing,
  missingInRegister,
  missingInText,
  missingTalk,
  wholeText,
} from './law-as-read';
import type { Adopted } from './law-as-read';
import { walks } from './walk-moves';
import { keyOf, openWorld, PUPIL } from './walk-world';
import type { Done, World } from './walk-world';

/** Of every adopted version of an OPP. */
const adoptionsOf = ({ versions }: Opp): readonly Adopted[] =>
  versions.flatMap(({ number, adoptedOn }) =>
    adoptedOn === null ? [] : [{ number, on: adoptedOn }],
  );

/** Periods that went to the register: of what was adopted, and not by an SBO. */
const registered = (world: World, { id }: Opp) =>
  world
    .opps()
    .filter((other) => other.id !== id && adoptionsOf(other).length > 0)
    .map(({ facts }) => facts)
    .filter(({ schoolKind }) => schoolKind === 'primary');

/** Law that a version breaks if it is in force from that day: marks L alone. */
const lawBroken = (world: World, opp: Opp, version: OppVersion, on: string): readonly string[] => {
  const { number, content } = version;
  return [
    ...missingInText(content, opp.facts.schoolKind),
    ...missingTalk(opp, { number, on }, adoptionsOf(opp)),
    ...missingInRegister(opp.facts, PUPIL, registered(world, opp)),
  ];
};

/** Of versions that were superseded: what can't depend on facts that were changed since. */
const oldLawBroken = (world: World, opp: Opp): readonly string[] =>
  adoptionsOf(opp).flatMap((adopted) => {
    const content = world.fixed.get(keyOf(opp.id, adopted.number));
    if (content === undefined) return [`${adopted.number} was never seen`];
    return [...missingInText(content, 'special'), ...missingTalk(opp, adopted, adoptionsOf(opp))];
  });

/**
 * What is asked as far as known: `may`, what can be asked at all (a refusal of an older text is asked again);
 * `must`, what nobody answered and no reason on this very text was recorded for. Which of the two rules on
 * consent the reason was for makes no difference here.
 */
const asked = (world: World, opp: Opp, { number, content }: OppVersion, on: string) => {
  const isWaived = (rule: string): boolean => {
    const reason = world.reasons.get(keyOf(opp.id, number, rule));
    if (reason === undefined) return false;
    return rule.startsWith('consent')
      ? reason.action === actionText(content)
      : reason.whole === wholeText(content);
  };
  const { agree, refuse } = answersTo(opp, { number, content }, world);
  const heard = missingHearing(opp, { number, on }, adoptionsOf(opp));
  const open = [
    ...(agree.length === 0 ? [['consentMissing', 'consentVoid']] : []),
    ...(heard.ofVersion ? [['hearingMissing']] : []),
    ...(heard.ofEvaluations ? [['hearingMissingAtEvaluation']] : []),
  ];
  const isAnswered = (rules: readonly string[]): boolean =>
    rules.some(isWaived) || (rules.includes('consentMissing') && refuse.length > 0);
  return { may: open, must: open.filter((rules) => !isAnswered(rules)) };
};

/** Consent holds where a guardian's last answer is a yes to the very text; nowhere else. */
const expectConsentToText = (world: World, opp: Opp): void => {
  for (const version of [opp.draft, opp.inForce]) {
    if (version === null) continue;
    const { agree, refuse } = answersTo(opp, version, world);
    const applies = agree.length > 0 && refuse.length === 0;
    expect(version.consent === 'agreed').toBe(applies);
    expect(version.consent === 'disputed').toBe(agree.length > 0 && refuse.length > 0);
    expect(version.actionInForce).toBe(applies && version.adoptedOn !== null);
  }
};

const expectLawKept = (world: World): void => {
  for (const opp of world.opps()) {
    const { inForce } = opp;
    if (inForce !== null) {
      expect(lawBroken(world, opp, inForce, inForce.adoptedOn ?? '')).toEqual([]);
    }
    expect(oldLawBroken(world, opp)).toEqual([]);
    expectConsentToText(world, opp);
  }
};

/** Adopted with nothing left to ask; refused where something is. */
const expectAdoptionRight = (
  world: World,
  {
    before,
    draft,
    done,
  }: { readonly before: Opp; readonly draft: OppVersion; readonly done: Done },
): void => {
  const law = lawBroken(world, before, draft, done.on);
  const uncertain = asked(world, before, draft, done.on);
  if (done.code === null) expect([...law, ...uncertain.must]).toEqual([]);
  if (done.code === 'OPP_RULES_OPEN') {
    expect([...law, ...uncertain.may].length).toBeGreaterThan(0);
  }
};

const RUNS = 100;

it('no order of edits leads to an adopted OPP that breaks the law, or keeps a consent to another text', async () => {
  const vault = await openTestVault();
  const seen = new Map<string, number>();
  let files = 0;
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(walks, async ({ from, moves }) => {
      vault.setNow('2025-11-12T09:00:00.000Z');
      const world = await openWorld(vault, `Lantaarn${(files += 1)}`);
      await world.begin(from);
      for (const each of moves) {
        const { before, after, done } = await world.move(each);
        count(`${done.what} ${done.code ?? 'done'}`);
        expectLawKept(world);
        if (done.what === 'adopt' && before.draft !== null) {
          expectAdoptionRight(world, { before, draft: before.draft, done });
        }
        // A new draft begins with nothing done for it, whatever was thrown away before.
        if (done.what === 'revise' && done.code === null) expect(after.draft?.stage).toBe('draft');
      }
      // What the calls answered is what is stored; what is found depends on other OPP's and on the day too.
      for (const answered of world.opps()) {
        const stored = await world.stored(answered.id);
        expect({ ...stored, findings: [] }).toEqual({ ...answered, findings: [] });
      }
    }),
    { numRuns: RUNS },
  );
  // All of it happens: the property is about something.
  for (const what of ['adopt done', 'adopt OPP_RULES_OPEN', 'revise done', 'withdraw done']) {
    expect([what, (seen.get(what) ?? 0) > 5]).toEqual([what, true]);
  }
}, 600_000);
