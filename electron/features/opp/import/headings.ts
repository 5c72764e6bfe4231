/** Headings as old OPP forms have them, and what stands under each. Custom: forms of schools and partnerships. */
import { plainWords, saysMore } from './words';

/** What a heading is about: a field of a section, or (`factors`) a section whose field is still open. */
export type Topic = keyof typeof headings;

/** Each as `plainWords` gives it. */
const headings = {
  startSituation: `
    beginsituatie, huidige situatie, startsituatie, beginsituatie leerling,
    huidige beginsituatie`,
  levels: `
    niveaubepaling, didactisch, didactische ontwikkeling, didactische gegevens,
    didactisch niveau, didactische beginsituatie, cognitief en didactisch,
    leerresultaten, toetsresultaten, toetsgegevens, leerprestaties,
    didactisch functioneren, functioneringsniveau, functioneringsniveaus, niveau,
    niveaus, huidige niveaus, leerrendement, leerontwikkeling, resultaten lvs,
    resultaten leerlingvolgsysteem, gegevens leerlingvolgsysteem,
    beginsituatie didactisch`,
  cognition: `
    cognitie, intelligentie, cognitieve ontwikkeling, cognitief,
    intelligentieonderzoek, intelligentiegegevens, cognitieve capaciteiten,
    cognitieve mogelijkheden, iq, iq gegevens, capaciteiten, capaciteitenonderzoek`,
  schoolCareer: `
    schoolloopbaan, schoolverloop, voorgeschiedenis, schoolgeschiedenis,
    onderwijsgeschiedenis, leergeschiedenis, schoolloopbaan en voorgeschiedenis,
    verloop schoolloopbaan, onderwijsloopbaan, achtergrond, achtergrondinformatie,
    leerhistorie`,
  socialEmotional: `
    sociaal emotioneel, sociaal emotionele ontwikkeling,
    sociaal emotioneel functioneren, sociaal emotionele beginsituatie, welbevinden,
    gedrag, sociaal functioneren, sociale ontwikkeling, emotionele ontwikkeling,
    sociaal emotioneel en gedrag, beginsituatie sociaal emotioneel,
    sociaal emotionele ontwikkeling en gedrag, gedrag en welbevinden`,
  workAttitude: `
    werkhouding, taakaanpak, leerhouding, taakwerkhouding, taakgedrag,
    werkhouding en taakaanpak, werkhouding en motivatie, leren leren, motivatie,
    taak werkhouding, werkhouding en concentratie, executieve functies`,
  earlierSupport: `
    eerdere ondersteuning, eerder geboden ondersteuning, eerder geboden hulp,
    reeds geboden hulp, geboden ondersteuning, geboden hulp, hulp tot nu toe,
    eerdere interventies, ondernomen acties, wat is er al gedaan,
    hulpverleningsgeschiedenis, reeds geboden ondersteuning, genomen maatregelen,
    eerdere begeleiding, eerder geboden ondersteuning en effect`,
  factors: `
    factoren, bevorderende en belemmerende factoren,
    belemmerende en bevorderende factoren, stimulerende en belemmerende factoren,
    belemmerende en stimulerende factoren, beschermende en belemmerende factoren,
    belemmerende en beschermende factoren, protectieve en belemmerende factoren,
    belemmerende en protectieve factoren, integratief beeld,
    beschermende en risicofactoren, risicofactoren en beschermende factoren,
    compenserende en belemmerende factoren`,
  promoting: `
    bevorderende factoren, stimulerende factoren, beschermende factoren,
    protectieve factoren, compenserende factoren, bevorderend, stimulerend,
    beschermend, sterke kanten, positieve factoren, kansen, talenten, protectief,
    kwaliteiten, krachten, sterke punten, wat helpt, bevorderende factor`,
  hindering: `
    belemmerende factoren, belemmerend, belemmeringen, risicofactoren, zwakke kanten,
    negatieve factoren, aandachtspunten, wat hindert, belemmerende factor,
    remmende factoren, zwakke punten`,
  needs: `
    ondersteunings en onderwijsbehoeften, onderwijs en ondersteuningsbehoeften,
    onderwijs en ondersteuningsbehoefte, behoeften, specifieke behoeften,
    onderwijs en zorgbehoeften, onderwijs en begeleidingsbehoeften,
    pedagogische en didactische behoeften`,
  support: `
    ondersteuningsbehoeften, ondersteuningsbehoefte, begeleidingsbehoeften,
    hulpbehoeften, zorgbehoeften, ondersteuningsvraag, pedagogische behoeften,
    extra ondersteuning, benodigde ondersteuning, specifieke ondersteuningsbehoeften`,
  educational: `
    onderwijsbehoeften, onderwijsbehoefte, specifieke onderwijsbehoeften,
    didactische behoeften, deze leerling heeft nodig, instructiebehoeften`,
  outflow: `
    uitstroomperspectief, uitstroomprofiel, uitstroombestemming, uitstroom, bestemming,
    uitstroomniveau, verwachte uitstroom, uitstroomverwachting,
    verwachte uitstroombestemming, verwacht uitstroomniveau, uitstroomperspectief vo,
    perspectief, verwacht uitstroomperspectief, vo advies, verwachte uitstroomniveau,
    vervolgonderwijs`,
  rationale: `
    onderbouwing, motivering, onderbouwing uitstroom,
    onderbouwing uitstroomperspectief, onderbouwing van het uitstroomperspectief,
    onderbouwing uitstroombestemming, onderbouwing uitstroomprofiel,
    motivatie uitstroomperspectief, argumentatie,
    onderbouwing van de uitstroombestemming, onderbouwing perspectief`,
  goals: `
    doelen, smart doelen, doelstellingen, ontwikkeldoelen, leerdoelen, tussendoelen,
    doelen smart, doelen komende periode, doelen voor de komende periode,
    ontwikkelingsdoelen, doelstelling, te bereiken doelen, doelen en evaluatie,
    korte termijn doelen, lange termijn doelen`,
  actions: `
    handelingsdeel, plan van aanpak, begeleiding, aanpak, handelingsplan,
    ondersteuning, acties, interventies, ondersteuningsaanbod, geboden begeleiding,
    individuele begeleiding, extra begeleiding, aanbod, uitvoering,
    inzet ondersteuning, te bieden begeleiding, begeleiding en ondersteuning,
    aanpak en begeleiding, individueel handelingsdeel`,
  deviations: `
    afwijkingen, afwijkingen van het onderwijsprogramma, afwijking,
    afwijking onderwijsprogramma, afwijken van het onderwijsprogramma,
    afwijkingen onderwijsprogramma, afwijkend programma, afwijkingen programma,
    aangepast programma, vrijstellingen, ontheffingen, dispensaties,
    afwijking van het onderwijsprogramma`,
  substituteGoals: `
    vervangende doelen, vervangende onderwijsdoelen, vervangende kerndoelen,
    vervangend onderwijsprogramma, vervangend doel`,
  guardiansView: `
    visie ouders, zienswijze ouders, visie van ouders, zienswijze van ouders,
    visie van de ouders, mening ouders, mening van ouders, visie ouders en verzorgers,
    zienswijze ouders en verzorgers, ouders, inbreng ouders, reactie ouders,
    stem van ouders, standpunt ouders, zienswijze van de ouders, opmerkingen ouders,
    visie van ouders en verzorgers, inbreng van ouders, ouderperspectief,
    verhaal van ouders, wensen en verwachtingen ouders, reactie van ouders`,
  pupilVoice: `
    stem van het kind, stem van de leerling, visie leerling, visie kind,
    visie van de leerling, visie van het kind, mening leerling, mening van de leerling,
    kindgesprek, leerlinggesprek, inbreng leerling, zienswijze leerling,
    mening van het kind, het kind zelf, wat vindt de leerling zelf,
    inbreng van de leerling, hoorrecht, perspectief van de leerling, mening kind,
    zienswijze van de leerling, wat zegt het kind, inbreng kind`,
  evaluation: `
    evaluatie, evaluaties, evaluatieplan, evaluatie en bijstelling, evaluatiemomenten,
    evaluatiemoment, tussenevaluatie, eindevaluatie, evaluatieafspraken, bijstelling,
    evaluatie opp, evaluatiegesprek`,
  externals: `
    betrokken instanties, externen, betrokken externen, externe partners,
    betrokken deskundigen, externe deskundigen, hulpverlening, externe hulpverlening,
    ketenpartners, betrokkenen, betrokken hulpverleners, externe instanties,
    betrokken hulpverlening, andere betrokkenen, betrokken partijen,
    externe betrokkenen, jeugdhulp, externe hulp, betrokken instanties en externen`,
} as const;

const topics = Object.keys(headings) as readonly Topic[];

const exactly: ReadonlyMap<string, Topic> = new Map(
  topics.flatMap((topic) =>
    headings[topic].split(',').map((words): [string, Topic] => [words.trim(), topic]),
  ),
);

/** Longest first: "onderbouwing uitstroom" before "uitstroom". */
const phrases = [...exactly].toSorted(([a], [b]) => b.length - a.length);

/** Too general to be recognised within a longer heading. */
const SHORTEST_WITHIN = 9;
export const MAX_HEADING = 150;

export type Matched = {
  readonly topic: Topic;
  /** The heading says no more than the section's own title will. */
  readonly exact: boolean;
};

/** What a heading is about; null when that isn't clear. @param whole accept nothing around the words */
export const matchHeading = (text: string, whole = false): Matched | null => {
  if (text.length > MAX_HEADING) return null;
  const words = plainWords(text);
  const found = exactly.get(words);
  if (found !== undefined) return { topic: found, exact: !saysMore(text) };
  if (whole) return null;
  const within = phrases.filter(
    ([phrase]) => phrase.length >= SHORTEST_WITHIN && ` ${words} `.includes(` ${phrase} `),
  );
  const [first] = within;
  if (first === undefined) return null;
  // What is part of the longest one says nothing more; anything else makes it unclear.
  const others = within.filter(
    ([phrase, topic]) => topic !== first[1] && !first[0].includes(phrase),
  );
  return others.length > 0 ? null : { topic: first[1], exact: false };
};
