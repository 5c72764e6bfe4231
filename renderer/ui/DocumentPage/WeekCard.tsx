import type { DocumentBlock } from '../../../electron/contract/document';
import { drawings } from '../../../electron/contract/drawings';
import { Drawing } from './Drawing';
import { facesOf } from './faces';
import classes from './WeekCard.module.css';

type Card = Extract<DocumentBlock, { kind: 'weekCard' }>;
type CardProps = { readonly card: Card };

/** The day as a whole is a part without a name. */
const partsOf = ({ parts }: Card): readonly string[] => (parts.length === 0 ? [''] : parts);

/** A sheet to fold, as it will be on paper: nothing to fill in here. */
export function WeekCard({ card }: CardProps) {
  return (
    <section className={classes.sheet} aria-label={`${card.title}, ${card.week}`}>
      <div className={classes.half}>{card.raters.length > 0 && <Figures card={card} />}</div>
      <div className={classes.half}>
        {card.pupil !== null && <Pupil card={card} pupil={card.pupil} />}
      </div>
    </section>
  );
}

function Head({ card, title }: CardProps & { readonly title: string }) {
  return (
    <header className={classes.head}>
      <p className={classes.kicker}>{title}</p>
      <h4 className={classes.name}>{card.name}</h4>
      <p className={classes.when}>
        <b>{card.week}</b> {card.dates}
      </p>
    </header>
  );
}

function DayHeads({ card }: CardProps) {
  return card.days.map(({ weekday, date }) => (
    <th key={date} scope="col">
      {weekday} <span>{date}</span>
    </th>
  ));
}

function Remark({ says }: { readonly says: string }) {
  return (
    <div className={classes.remark}>
      <p>{says}</p>
      <div />
    </div>
  );
}

function Figures({ card }: CardProps) {
  return (
    <>
      <Head card={card} title={card.title} />
      <p className={classes.meaning}>{card.meaning}</p>
      <ul className={classes.goals}>
        {card.goals.map(({ name, goal }) => (
          <li key={name}>
            <b>{name}</b> {goal}
          </li>
        ))}
      </ul>
      <table className={classes.table}>
        <thead>
          <tr>
            <td>{'\u00a0'}</td>
            <DayHeads card={card} />
          </tr>
        </thead>
        {card.raters.map((rater) => (
          <tbody key={rater}>
            <tr className={classes.rater}>
              <th scope="rowgroup" colSpan={card.days.length + 1}>
                {rater}
              </th>
            </tr>
            {card.goals.flatMap(({ name }) =>
              partsOf(card).map((part) => (
                <tr key={`${name} ${part}`}>
                  <th scope="row">
                    {name} <span>{part.toLowerCase()}</span>
                  </th>
                  {card.days.map(({ date }) => (
                    <td key={date}>
                      <span className={classes.marks}>
                        {card.marks.map((mark) => (
                          <span key={mark}>{mark}</span>
                        ))}
                      </span>
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
      <Remark says={card.remark} />
    </>
  );
}

type PupilProps = CardProps & { readonly pupil: NonNullable<Card['pupil']> };

function Pupil({ card, pupil }: PupilProps) {
  return (
    <>
      <Head card={card} title={pupil.title} />
      <p className={classes.ask}>{pupil.ask}</p>
      <table className={classes.table} data-pupil>
        <thead>
          <tr>
            <td>{'\u00a0'}</td>
            <DayHeads card={card} />
          </tr>
        </thead>
        {card.goals.map((goal) => (
          <tbody key={goal.name}>
            {partsOf(card).map((part, at) => (
              <tr key={part}>
                {at === 0 && <GoalHead card={card} goal={goal} />}
                {card.days.map(({ date }) => (
                  <td key={date}>
                    {part !== '' && <span className={classes.part}>{part}</span>}
                    <Faces />
                    <span className={classes.no}>{pupil.notApplicable}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Remark says={pupil.remark} />
    </>
  );
}

function GoalHead({ card, goal }: CardProps & { readonly goal: Card['goals'][number] }) {
  return (
    <th scope="rowgroup" rowSpan={partsOf(card).length}>
      {goal.picture !== null && (
        <span className={classes.picture}>
          <Drawing paths={drawings.pictures[goal.picture]} says={null} />
        </span>
      )}
      {goal.pupilText}
    </th>
  );
}

function Faces() {
  return (
    <span className={classes.faces}>
      {facesOf(4).map(({ says, drawing }) => (
        <Drawing key={says} paths={drawing} says={says} />
      ))}
    </span>
  );
}
