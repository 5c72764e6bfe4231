import { endOf, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wordSet } from '../unknown/word-set';
import type { Seen } from './seen';

const PARENTS = wordSet(
  'vader moeder papa mama stiefvader stiefmoeder ouders pleegvader pleegmoeder',
);
const VERBS = wordSet('werkt werken');
const BEFORE_JOB = wordSet('als bij in');
const ARTICLES = wordSet('de het een');
/** "werkt in huis", "werkt bij school": where or how, not as what. */
const NO_JOBS = wordSet(
  'thuis hier daar school gesprek huis bed ziek niet ook wel nu al blij boos bezorgd bang moe',
);

/** "vader is bakker": only a list tells a job from "vader is boos". Own list. */
const JOBS = wordSet(
  `huisarts arts chirurg tandarts apotheker verpleegkundige verzorgende verloskundige fysiotherapeut psycholoog psychiater
  advocaat rechter notaris politieagent agent brandweerman militair marinier burgemeester wethouder raadslid dominee
  pastoor imam pandit leraar lerares leerkracht docent directeur schooldirecteur ondernemer bakker slager kapper kapster
  boer veehouder tuinder visser schipper vrachtwagenchauffeur taxichauffeur buschauffeur piloot stewardess machinist
  timmerman metselaar loodgieter elektricien schilder lasser monteur automonteur kok serveerster schoonmaker schoonmaakster
  journalist muzikant acteur actrice schrijver kunstenaar voetballer sporttrainer programmeur ingenieur architect
  accountant makelaar winkelier hovenier postbode magazijnmedewerker beveiliger conducteur ambulancebroeder`,
);

/** "moeder werkt als verpleegkundige", "vader werkt bij een bakker": the job with its verb. */
export function occupationAt(tokens: Tokens, index: number): Seen | undefined {
  const verb = wordAt(tokens, index + 1);
  if (!PARENTS.has(wordAt(tokens, index))) return undefined;
  if (verb === 'is' && JOBS.has(wordAt(tokens, index + 2)))
    return {
      start: startOf(tokens, index + 1),
      end: endOf(tokens, index + 2),
      kind: 'occupation',
      narrowing: null,
      proposal: 'werkt',
    };
  if (!VERBS.has(verb)) return undefined;
  if (!BEFORE_JOB.has(wordAt(tokens, index + 2))) return undefined;
  const behind = index + 3;
  const article = ARTICLES.has(wordAt(tokens, behind));
  const job = article ? behind + 1 : behind;
  if (job >= tokens.count || (!article && NO_JOBS.has(wordAt(tokens, job)))) return undefined;
  return {
    start: startOf(tokens, index + 1),
    end: endOf(tokens, job),
    kind: 'occupation',
    narrowing: null,
    proposal: verb,
  };
}
