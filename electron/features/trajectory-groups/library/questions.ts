/** Solution-focused questions: exceptions, scales, the wonder, compliments, coping, the next small step. */
import { questionsOf } from './library-item';
import type { BuiltInItem } from './library-item';

export const questions: readonly BuiltInItem[] = [
  ...questionsOf('general', {
    aLittle: 'Wanneer lukt het al een beetje?',
    whatDifferent: 'Wat is er anders op de momenten dat het wel lukt?',
    howManaged: 'Hoe heb je dat voor elkaar gekregen?',
    lastTime: 'Wanneer ging het voor het laatst goed? Vertel eens precies wat er toen gebeurde.',
    scaleNow:
      'Stel, 10 is dat het helemaal lukt en 0 is dat het nog nooit is gelukt. Waar sta je nu?',
    scaleWhyNotLower: 'Waarom geef je dat cijfer en geen lager cijfer? Wat doe je dus al?',
    scaleOneUp: 'Hoe merk je dat je één stapje hoger staat? Wat doe je dan anders?',
    scaleEnough: 'Welk cijfer is voor jou goed genoeg?',
    scaleOthers: 'Welk cijfer zou je juf of meester geven? En je vader of moeder?',
    wonder:
      'Stel, er gebeurt vannacht een wonder en morgen is dit opgelost. Waaraan merk je dat als eerste?',
    wonderOthers: 'Wie ziet na het wonder als eerste dat er iets is veranderd? Wat ziet die dan?',
    wonderAlready: 'Welk stukje van het wonder is er nu al wel eens?',
    smallStep: 'Wat is het kleinste stapje dat je morgen kunt doen?',
    whatHelped: 'Wat heeft deze week geholpen? Wat wil je blijven doen?',
    whoHelps: 'Wie helpt je hierbij? Wat doet die persoon precies?',
    better: 'Wat gaat er beter sinds de vorige keer, ook al is het klein?',
  }),
  ...questionsOf('confidence', {
    proud: 'Waar ben je deze week trots op?',
    goodAt: 'Waar ben jij goed in? Hoe kan dat je hier helpen?',
    othersProud: 'Wat zou iemand die jou goed kent noemen als iets waar je goed in bent?',
    learnedBefore: 'Wat vond je eerst moeilijk en kun je nu? Hoe heb je dat geleerd?',
    complimentSelf: 'Welk compliment geef je jezelf vandaag?',
    keepGoing: 'Het is niet makkelijk. Hoe lukt het je om toch door te gaan?',
  }),
  ...questionsOf('emotions', {
    coping: 'Hoe ben je er vandaag toch doorheen gekomen?',
    notWorse: 'Wat heb je gedaan waardoor het niet erger werd?',
    calmAgain: 'Wat maakt jou weer rustig? Hoe merk je dat het werkt?',
    firstSign: 'Wat voel je als eerste in je lijf, als je nog kunt kiezen wat je doet?',
    calmMoments: 'Op welk moment van de dag voel je je het rustigst? Wat is er dan?',
  }),
  ...questionsOf('startingWork', {
    easyStart: 'Bij welke opdracht begin je zomaar? Wat maakt die anders?',
    startSignal: 'Wat helpt je om te beginnen: een teken, een klok of iets anders?',
  }),
  ...questionsOf('keepingOn', {
    longest: 'Wanneer werkte je al eens lang door? Waar zat je toen en wat deed je?',
    comeBack: 'Je was even afgeleid en ging weer verder. Hoe deed je dat?',
  }),
  ...questionsOf('planning', {
    knewWhatToDo: 'Wanneer wist je precies wat je moest doen? Hoe kwam dat?',
    firstThing: 'Wat doe je morgen als eerste, zodat de rest makkelijker gaat?',
  }),
  ...questionsOf('askingHelp', {
    bestHelp: 'Welke hulp had je vandaag echt iets aan?',
    dareToAsk: 'Bij wie durf je het te vragen? Wat doet die persoon goed?',
  }),
  ...questionsOf('workingTogether', {
    goodPartner: 'Met wie werk je goed samen? Wat doe jij dan, en wat doet de ander?',
    othersNotice: 'Wat zegt een klasgenoot als het samenwerken goed gaat?',
  }),
  ...questionsOf('playing', {
    goodBreak: 'Welke pauze was fijn? Wat deed je toen?',
    helpedPlay: 'Wat deed jij waardoor het spel leuk bleef?',
  }),
  ...questionsOf('talking', {
    listened: 'Wanneer merkte je dat er goed naar je werd geluisterd? Wat deed je zelf?',
    wantToSay: 'Wat wil je dat de ander van je weet? Hoe kun je dat zeggen?',
  }),
  ...questionsOf('rules', {
    easyRule: 'Welke afspraak lukt al bijna altijd? Hoe houd je dat vol?',
    ruleHelps: 'Welke afspraak helpt jou het meest? Waarom deze?',
    ownRule: 'Welke afspraak zou je zelf bedenken om het makkelijker te maken?',
  }),
];
