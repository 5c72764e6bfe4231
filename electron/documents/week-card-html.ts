/**
 * The paper skill card of one week as HTML: a sheet of A4 that folds to A5, with the pupil's half in front.
 * Pure. Drawings are paths of our own, handed in; no text of a person stands inside an SVG.
 */
import { escapeHtml } from './html-text';
import type { Block, CardGoal } from './model';
import { facesOf, svg } from './question-html';
import type { Drawings } from './question-html';

type Card = Extract<Block, { kind: 'weekCard' }>;

const each = <Item>(items: readonly Item[], draw: (item: Item, at: number) => string): string =>
  items.map(draw).join('');

/** The day as a whole is a part without a name. */
const partsOf = ({ parts }: Card): readonly string[] => (parts.length === 0 ? [''] : parts);

const dayHeads = ({ days }: Card): string =>
  each(
    days,
    ({ weekday, date }) =>
      `<th scope="col">${escapeHtml(weekday)} <span>${escapeHtml(date)}</span></th>`,
  );

const marksHtml = ({ marks }: Card): string =>
  `<span class="marks">${each(marks, (mark) => `<span>${escapeHtml(mark)}</span>`)}</span>`;

const rowName = (goal: string, part: string): string =>
  part === ''
    ? escapeHtml(goal)
    : `${escapeHtml(goal)} <span>${escapeHtml(part.toLowerCase())}</span>`;

const goalList = ({ goals }: Card): string =>
  `<ul class="goals">${each(goals, ({ name, goal }) => `<li><b>${escapeHtml(name)}</b> ${escapeHtml(goal)}</li>`)}</ul>`;

/** All lines of one rater together, as they are typed over (renderer/features/skill-card/PaperDialog). */
const figureRater = (card: Card, rater: string): string => {
  const cells = each(card.days, () => `<td>${marksHtml(card)}</td>`);
  const rows = each(card.goals, ({ name }) =>
    each(partsOf(card), (part) => `<tr><th scope="row">${rowName(name, part)}</th>${cells}</tr>`),
  );
  return `<tbody><tr class="rater"><th scope="rowgroup" colspan="${card.days.length + 1}">${escapeHtml(rater)}</th></tr>${rows}</tbody>`;
};

const head = (card: Card, title: string): string =>
  `<header><p class="kicker">${escapeHtml(title)}</p><h1>${escapeHtml(card.name)}</h1><p class="when"><b>${escapeHtml(card.week)}</b> ${escapeHtml(card.dates)}</p></header>`;

const remark = (says: string): string =>
  `<section class="remark"><h2>${escapeHtml(says)}</h2><div class="room"></div></section>`;

const figuresHalf = (card: Card): string =>
  `<section class="half">${head(card, card.title)}<p class="meaning">${escapeHtml(card.meaning)}</p>${goalList(card)}<table><thead><tr><td></td>${dayHeads(card)}</tr></thead>${each(card.raters, (rater) => figureRater(card, rater))}</table>${remark(card.remark)}</section>`;

type Faces = { readonly card: Card; readonly drawings: Drawings | null; readonly no: string };

const facesHtml = ({ drawings, no }: Faces): string => {
  const faces = drawings === null ? [] : facesOf(drawings, 4);
  const size = drawings?.size ?? 0;
  return `<span class="four">${each(faces, ({ says, drawing }) => svg(drawing, { size, says }))}</span><span class="no">${escapeHtml(no)}</span>`;
};

const pictureHtml = ({ picture }: CardGoal, drawings: Drawings | null): string =>
  drawings === null || picture === null
    ? ''
    : `<span class="picture">${svg(drawings.pictures[picture], { size: drawings.size, says: null })}</span>`;

/** The goal stands beside the rows of all parts of the day. */
const pupilGoal = (goal: CardGoal, of: Faces): string => {
  const parts = partsOf(of.card);
  const name = `<th scope="rowgroup" rowspan="${parts.length}">${pictureHtml(goal, of.drawings)}${escapeHtml(goal.pupilText)}</th>`;
  const cell = (part: string): string =>
    `<td>${part === '' ? '' : `<span class="part">${escapeHtml(part)}</span>`}${facesHtml(of)}</td>`;
  const rows = each(
    parts,
    (part, at) => `<tr>${at === 0 ? name : ''}${each(of.card.days, () => cell(part))}</tr>`,
  );
  return `<tbody>${rows}</tbody>`;
};

const pupilHalf = (
  card: Card,
  pupil: NonNullable<Card['pupil']>,
  drawings: Drawings | null,
): string => {
  const of = { card, drawings, no: pupil.notApplicable };
  const goals = each(card.goals, (goal) => pupilGoal(goal, of));
  return `<section class="half mine">${head(card, pupil.title)}<p class="ask">${escapeHtml(pupil.ask)}</p><table><thead><tr><td></td>${dayHeads(card)}</tr></thead>${goals}</table>${remark(pupil.remark)}</section>`;
};

/** Folded, the right half is in front. Where the pupil doesn't score, one half is used and the other blank. */
export const weekCardHtml = (card: Card, drawings: Drawings | null): string => {
  const figures = card.raters.length === 0 ? '<section class="half"></section>' : figuresHalf(card);
  const pupil =
    card.pupil === null
      ? '<section class="half"></section>'
      : pupilHalf(card, card.pupil, drawings);
  return `<article class="sheet-card">${figures}${pupil}</article>`;
};
