/** Help on what goes to another reader, and on what comes from one. Plain Dutch (B1). */
import type { HelpTopic } from './texts';

export const handoverTopics: readonly HelpTopic[] = [
  {
    title: 'Overdragen aan een ander',
    paragraphs: [
      'Open een dossier, ga naar Overdracht en kies voor wie het is. Links staat wat meegaat, rechts wat hier blijft. Voor een hele klas tegelijk gaat u in het hoofdmenu naar Overdracht.',
    ],
    list: {
      ordered: true,
      lines: [
        'Elke lezer heeft een profiel: een lijst van wat mee mag (Instellingen, Overdracht). Alles wat daar niet in staat, blijft hier.',
        'Schrijf eerst de eerste bladzijde: wat heeft deze leerling maandag nodig, wat werkt en wat kunt u beter vermijden.',
        'Noemt een stuk een ander kind, of gaat het over gezondheid, geloof of afkomst? Dan blijft het hier, tot u een reden geeft waarom het toch mee moet. Persoonlijke werkaantekeningen gaan nooit mee.',
        'Kies hoe: een bestand voor Casuskluis, een PDF met een wachtwoordzin, of Word. Een Word-bestand is niet op slot.',
        'Zes woorden openen het bestand. U ziet ze één keer. Geef ze door per telefoon, nooit in dezelfde mail als het bestand.',
      ],
    },
    after:
      'Wat u overdraagt, wanneer en aan wie, staat bij Gemaakt en ontvangen. Dit is niet het OSO-bestand: dat maakt u in uw administratie.',
  },
  {
    title: 'Een bestand ontvangen',
    paragraphs: [
      'Ga naar Ontvangen en kies het bestand. U ziet eerst wie het volgens het bestand stuurde, wat erin staat en wat anders is dan bij u. Er wordt niets bewaard voordat u op Neem over klikt.',
      'Staat de leerling al in uw kluis, dan komt het in dat dossier. Doelen, afspraken en kijkmomenten gaan gewoon door en staan in Vandaag. Daarna kunt u een ontvangstbevestiging terugsturen.',
      'Wie vaker met u deelt, kan u een sleutel geven (Instellingen, Sleutels en lezers). Lees elkaar de zes controlewoorden voor: zijn ze gelijk, dan is het echt die sleutel. Een bestand bewijst nooit wie het stuurde.',
    ],
  },
  {
    title: 'Een collega vragen',
    paragraphs: [
      'Bij een vrijgegeven casus kunt u een vraag stellen aan een collega. Die krijgt de casus zonder namen, met uw vraag, en stuurt een antwoord terug: wat herkent u, wat werkte bij u, wat zou u proberen. Het antwoord komt bij de casus te staan.',
      'Bij Vragen staan ook vragen die u van anderen kreeg, en uw eigen verzameling van vragen en antwoorden. Daarin staan geen leerlingen: de app zoekt naar namen voordat u bewaart.',
    ],
  },
  {
    title: 'Inzage en alles meenemen',
    paragraphs: [
      'Vraagt een ouder om het dossier te zien? Maak bij Ouders een verzoek om inzage. U hebt één maand; Vandaag telt mee. Namen van andere kinderen en gegevens van de andere ouder worden zwart gemaakt. U beslist per stuk wat de ouder krijgt, en wat u vertelt over wat u achterhoudt.',
      'Met "Alles meenemen" (Instellingen) maakt u één versleuteld bestand van de hele kluis, of van één dossier, dat ook zonder Casuskluis te openen is. Een back-up is iets anders: die zet u terug in Casuskluis.',
    ],
  },
];
