/** Example goals about feelings, trust in oneself, and the day as a whole. */
import { goalsOf } from './library-item';
import type { BuiltInItem } from './library-item';

export const goalsOfSelf: readonly BuiltInItem[] = [
  ...goalsOf('emotions', {
    takeBreak: {
      text: 'Als ik voel dat ik boos word, neem ik een korte pauze.',
      situation: 'In de klas en op het plein.',
      target:
        'Ik laat mijn pauzekaartje zien, ga naar mijn rustplek en kom binnen vijf minuten terug.',
      measure: 'De leerkracht schrijft op hoe vaak ik het kaartje gebruikte.',
      helperQuestion: 'Wanneer merkte je het op tijd? Wat voelde je toen in je lijf?',
      pupilText: 'Ik neem een pauze.',
    },
    sayFeeling: {
      text: 'Ik vertel hoe ik mij voel, met woorden of met een kaartje.',
      situation: '’s Morgens bij binnenkomst en na de pauze.',
      target: 'Ik kies elke dag een gevoel en zeg er één zin bij.',
      measure: 'Op mijn gevoelskaart staat elke dag een keuze.',
      helperQuestion: 'Aan wie kun je al goed vertellen hoe je je voelt?',
      pupilText: 'Ik zeg hoe ik me voel.',
    },
    talkAfter: {
      text: 'Na een ruzie praat ik erover als ik weer rustig ben.',
      situation: 'Na een ruzie op school, met hulp van een volwassene.',
      target: 'Ik vertel wat er gebeurde en luister naar het verhaal van de ander.',
      measure: 'De leerkracht is bij het gesprek en schrijft op wat we afspreken.',
      helperQuestion: 'Welke ruzie is al goed opgelost? Wat deed jij daarbij?',
      pupilText: 'Ik praat het uit.',
    },
    change: {
      text: 'Als iets anders gaat dan ik dacht, adem ik rustig en vraag ik wat er nu komt.',
      situation: 'Als het rooster, de plek of de leerkracht verandert.',
      target: 'Ik stel mijn vraag en doe daarna mee.',
      measure: 'De leerkracht schrijft op wat er anders was en hoe het ging.',
      helperQuestion: 'Welke verandering ging al goed? Wat hielp je toen?',
      pupilText: 'Anders? Ik vraag wat er komt.',
    },
  }),
  ...goalsOf('confidence', {
    tryNew: {
      text: 'Ik probeer iets nieuws, ook als ik nog niet weet of het lukt.',
      situation: 'Bij een nieuwe som, een nieuw spel of een nieuwe plek.',
      target: 'Ik probeer het elke dag minstens één keer.',
      measure: 'Ik teken of schrijf op wat ik heb geprobeerd.',
      helperQuestion: 'Wat was eerst nieuw en kun je nu? Hoe heb je dat geleerd?',
      pupilText: 'Ik probeer iets nieuws.',
    },
    proudOf: {
      text: 'Ik schrijf of teken elke dag één ding dat mij is gelukt.',
      situation: 'Aan het eind van de schooldag.',
      target: 'In mijn trotsboekje staat elke dag iets nieuws.',
      measure: 'We kijken op vrijdag samen in het trotsboekje.',
      helperQuestion: 'Wat lukte vandaag, ook al was het klein?',
      pupilText: 'Dit lukte vandaag.',
    },
    answer: {
      text: 'Ik geef elke dag een antwoord in de klas.',
      situation: 'Bij de uitleg of in de kring.',
      target: 'Ik steek minstens één keer per dag mijn vinger op en zeg mijn antwoord hardop.',
      measure: 'De leerkracht telt de keren per dag.',
      helperQuestion: 'In welke les durf je al iets te zeggen? Wat maakt het daar makkelijk?',
      pupilText: 'Ik zeg mijn antwoord.',
    },
    mistake: {
      text: 'Als ik een fout maak, verbeter ik die en ga ik verder.',
      situation: 'Bij het maken en nakijken van mijn werk.',
      target: 'Ik verbeter de fout binnen twee minuten en maak de volgende opdracht.',
      measure: 'De leerkracht kijkt in mijn schrift naar wat ik heb verbeterd.',
      helperQuestion: 'Van welke fout heb je iets geleerd?',
      pupilText: 'Foutje? Ik verbeter het.',
    },
  }),
  ...goalsOf('general', {
    onTime: {
      text: 'Ik kom op tijd en begin de dag rustig.',
      situation: '’s Morgens, van thuis tot op mijn plek in de klas.',
      target: 'Op vier van de vijf dagen zit ik op mijn plek als de bel gaat.',
      measure: 'De leerkracht kijkt als de bel gaat; thuis kijken we hoe de ochtend ging.',
      helperQuestion: 'Welke ochtend ging al goed? Wat was er toen anders?',
      pupilText: 'Ik ben op tijd.',
    },
    nextLesson: {
      text: 'Ik ga rustig van de ene les naar de andere.',
      situation: 'Als we wisselen van vak of van lokaal.',
      target: 'Na het teken ruim ik op en zit ik binnen drie minuten klaar.',
      measure: 'De leerkracht kijkt op de klok bij twee wissels per dag.',
      helperQuestion: 'Welke wissel gaat al makkelijk? Hoe doe je dat?',
      pupilText: 'Ik ga rustig naar de volgende les.',
    },
    otherTeacher: {
      text: 'Ik werk ook goed mee bij een andere leerkracht.',
      situation: 'Bij de gymles, een vakles of een invaller.',
      target: 'Ik doe mee aan de hele les en houd me aan dezelfde afspraken.',
      measure: 'De andere leerkracht vult aan het eind van de les de kaart in.',
      helperQuestion: 'Bij welke andere leerkracht ging het al goed? Wat deed jij toen?',
      pupilText: 'Ik doe overal goed mee.',
    },
    whatHelps: {
      text: 'Ik kies zelf wat mij helpt om goed te werken.',
      situation: 'In de klas: een stille plek, een koptelefoon, of even bewegen.',
      target: 'Ik kies elke dag minstens één hulpmiddel en vertel of het hielp.',
      measure: 'Ik zet op mijn kaart een kruisje bij wat ik heb gekozen.',
      helperQuestion: 'Wat helpt jou het meest op een goede dag?',
      pupilText: 'Ik kies wat mij helpt.',
    },
  }),
];
