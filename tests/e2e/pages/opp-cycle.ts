/** The check, the cycle, the versions and the overview of OPP's. */
import { expect, type Locator, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import { answer, chooseInMenu, heading } from './frame';

/** All that the law asks but the hindering factor, with two goals and two rows of guidance. */
const writtenContent = (): OppContent => {
  const empty = emptyOppContent();
  const [reading, playing] = [v7(), v7()];
  const goal = {
    situation: 'In de groep.',
    measure: 'Turven, twee weken lang.',
    owner: 'leerkracht',
  };
  const action = { fromOn: '2026-11-01', toOn: '2027-06-01', setting: 'individual' as const };
  return {
    ...empty,
    factors: {
      ...empty.factors,
      items: [{ id: v7(), kind: 'promoting', area: 'child', text: 'Helpt graag anderen.' }],
    },
    outflow: {
      ...empty.outflow,
      destination: 'vmboBasic',
      rationale: 'Het technisch lezen groeit langzaam; rekenen gaat goed.',
    },
    goals: {
      ...empty.goals,
      items: [
        {
          ...goal,
          id: reading,
          domain: 'reading',
          behaviour: 'Leest elke dag een kwartier hardop.',
          baseline: '1 van de 5 dagen',
          target: '4 van de 5 dagen',
          dueOn: '2027-02-13',
        },
        {
          ...goal,
          id: playing,
          domain: 'socialEmotional',
          behaviour: 'Vraagt zelf of het mee mag doen.',
          baseline: '0 van de 5 dagen',
          target: '3 van de 5 dagen',
          dueOn: null,
        },
      ],
    },
    actions: {
      ...empty.actions,
      items: [
        {
          ...action,
          id: v7(),
          what: 'Begeleid lezen in een rustige ruimte.',
          byWhom: 'onderwijsassistent',
          howOften: '3 keer per week, 20 minuten',
          goalIds: [reading],
        },
        {
          ...action,
          id: v7(),
          what: 'Vaste maat in de pauze.',
          byWhom: 'leerkracht',
          howOften: 'elke dag',
          goalIds: [playing],
        },
      ],
    },
    deviations: { ...empty.deviations, answer: 'none' },
  };
};

/** An OPP that is written already, behind the screen's back. */
export const writeOpp = (page: Page, caseFileId: string): Promise<void> =>
  page.evaluate(
    async ([id, content]) => {
      const { calls } = globalThis.casuskluis;
      const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const facts = {
        schoolKind: 'primary' as const,
        trigger: null,
        triggerOn: null,
        startOn: '2026-11-02',
        endOn: null,
      };
      let opp = must(await calls.opp.create({ caseFileId: id as never, facts }));
      for (const section of ['factors', 'outflow', 'goals', 'actions', 'deviations'] as const) {
        const value = { section, value: content[section] } as never;
        const version = opp.draft?.version ?? 0;
        opp = must(await calls.opp.saveSection({ id: opp.id, version, section: value }));
      }
    },
    [caseFileId, writtenContent()] as const,
  );

/** Presses what is the next sensible thing: the one main button of the head. */
export const doNext = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

export const chooseAction = (page: Page, item: string): Promise<void> =>
  chooseInMenu(page, 'Meer voor dit OPP', item);

/** Answers a choice of a dialog: the question, and how the words beside the answer begin. */
const choose = (place: Locator, question: string, words: string): Promise<void> =>
  place
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: new RegExp(`^${words}`) })
    .check();

export const openDialog = (page: Page): Locator => page.getByRole('dialog');

/** Records what stands in the dialog, and waits until it is gone. */
export const recordIt = async (page: Page, button = 'Leg vast'): Promise<void> => {
  await answer(page, button);
  await expect(openDialog(page)).toHaveCount(0);
};

/** A thing that the check found, by its sentence. */
export const finding = (page: Page, says: string | RegExp): Locator =>
  page.getByRole('tabpanel', { name: 'Controle' }).getByRole('listitem').filter({ hasText: says });

/** A step of the way, with its note: "Instemming vervallen". */
export const stage = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: 'Waar deze versie staat' })
    .getByRole('listitem')
    .filter({ hasText: name });

export const recorded = (page: Page): Locator =>
  page.getByRole('list', { name: 'Wat is vastgelegd' }).locator(':scope > li');

export const consult = async (page: Page, guardian: string, outcome: string): Promise<void> => {
  const dialog = openDialog(page);
  await dialog.getByLabel(guardian).check();
  await dialog.getByLabel('Wat is er besproken en afgesproken?').fill(outcome);
  await choose(dialog, 'Bent u het eens geworden?', 'Ja');
  await recordIt(page);
};

export const hear = async (page: Page, words: string): Promise<void> => {
  const dialog = openDialog(page);
  await choose(dialog, 'Is de leerling gehoord?', 'Ja');
  await dialog.getByLabel('Wat zei de leerling?').fill(words);
  await dialog.getByLabel('Dit deden we ermee').fill('We begonnen met een boek naar keuze.');
  await recordIt(page);
};

export const consent = async (page: Page, guardian: string, agrees = true): Promise<void> => {
  const dialog = openDialog(page);
  await choose(dialog, 'Wie antwoordt?', guardian);
  await choose(
    dialog,
    'Stemt deze ouder of verzorger in?',
    agrees ? 'Ja, stemt in' : 'Nee, stemt niet in',
  );
  await recordIt(page);
};

export type Outcome = {
  readonly goal: string;
  readonly result: string;
  readonly next: string;
  readonly why: string;
};

/** Fills in the evaluation; nothing is recorded yet. */
export const fillEvaluation = async (
  page: Page,
  outcomes: readonly Outcome[],
  conclusion: string,
): Promise<void> => {
  const dialog = openDialog(page);
  for (const { goal, result, next, why } of outcomes) {
    const group = dialog.getByRole('group', { name: new RegExp(`^${goal}`) });
    await choose(group, 'Uitkomst', result);
    await choose(group, 'Hoe verder?', next);
    await group.getByLabel('Waardoor?').fill(why);
  }
  await dialog.getByLabel('Hoe is het gegaan?').fill('Het lezen ging vooruit.');
  await dialog.getByLabel('Wat zeiden ouders?').fill('Thuis leest het nu ook.');
  await choose(dialog, 'Is de leerling gehoord?', 'Nee');
  await dialog.getByLabel('Waarom niet?').fill('De leerling was ziek.');
  await choose(dialog, 'Conclusie', conclusion);
};

export const overviewTable = (page: Page): Locator =>
  page.getByRole('table', { name: "OPP's van deze school" });

/** The overview over all files, by the main menu. */
export const goToOverview = async (page: Page): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: "OPP's" })
    .click();
  await expect(heading(page, "OPP's")).toBeVisible();
};

export const overviewRow = (page: Page, name: string): Locator =>
  overviewTable(page).getByRole('row').filter({ hasText: name });
