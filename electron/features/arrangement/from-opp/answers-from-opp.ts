/**
 * Which questions of a partnership's form the OPP answers. A profile is data, so it is told by the words of the
 * question (custom: forms ask these things in much the same words, domain.md section 2, "Arrangement request").
 * What parents and pupil said of the OPP is no answer: they were not asked about this request. Pure.
 */
import type { OppContentRecord } from '../../opp/opp-records';
import type { ArrangementContentRecord, ProfileContentRecord } from '../arrangement-records';
import { factorsInWords, levelsInWords, needsInWords, startInWords } from './opp-in-words';

type Topic = {
  readonly asks: RegExp;
  readonly says: (content: OppContentRecord) => string;
};

/** The first that a question fits counts. */
const topics = {
  needs: {
    asks: /onderwijsbehoefte|ondersteuningsbehoefte|\bleerling\b.*\bnodig/iu,
    says: needsInWords,
  },
  factors: { asks: /bevorder|belemmer/iu, says: factorsInWords },
  start: { asks: /beginsituatie|startsituatie/iu, says: startInWords },
  levels: {
    asks: /leerlingvolgsysteem|leerresultat|\b(?:leer)?niveaus?\b(?! van ondersteuning)|\btoets(?:en|gegevens|resultaten)?\b/iu,
    says: levelsInWords,
  },
} as const satisfies Readonly<Record<string, Topic>>;

type TopicName = keyof typeof topics;
const topicNames = Object.keys(topics) as TopicName[];

/** The running-text questions of a form that ask what an OPP says: one question for each topic. */
const asked = ({ fields }: ProfileContentRecord): ReadonlyMap<TopicName, string> => {
  const found = new Map<TopicName, string>();
  for (const { key, kind, label } of fields) {
    const topic = topicNames.find((name) => topics[name].asks.test(label));
    if (kind === 'text' && topic !== undefined && !found.has(topic)) found.set(topic, key);
  }
  return found;
};

/** Whether the form has a question of its own for the needs of the pupil. */
export const asksNeeds = (profile: ProfileContentRecord): boolean => asked(profile).has('needs');

/** @returns the answers that the OPP gives, none of them empty */
export const answersFromOpp = (
  content: OppContentRecord,
  profile: ProfileContentRecord,
): ArrangementContentRecord['answers'] =>
  [...asked(profile)].flatMap(([topic, key]) => {
    const value = topics[topic].says(content);
    return value === '' ? [] : [{ key, value }];
  });
