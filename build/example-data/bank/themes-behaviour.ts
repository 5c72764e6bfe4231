import type { BankTheme } from './bank-types';

const workAttitude: BankTheme = {
  theme: 'workAttitude',
  supportPhases: [2],
  yearGroups: [5, 6, 7, 8],
  notes: [
    {
      kind: 'classVisit',
      title: 'Wat gebeurt er na de instructie?',
      tags: ['werkhouding', 'klassenbezoek'],
      observation:
        'Na de instructie pakt {kind} het schrift, het etui, een ander etui, en loopt {hij} naar de prullenbak. Begintijd: zeven minuten. Daarna volgt een gesprekje met [{vriend}|de overbuurman] over een spel. {Juf} komt twee keer langs met dezelfde waarschuwing. Taakgericht: 7 van de 20 keer. De sommen die {hij} maakt, zijn goed. Om kwart voor twaalf staan er [vier|drie|zes].',
      interpretation:
        'Beginnen is de drempel. De waarschuwing heeft geen inhoud meer. Een concreet eerste stapje zou helpen.',
    },
    {
      kind: 'conversation',
      title: 'Kindgesprek: hoe begin jij?',
      tags: ['kindgesprek', 'werkhouding'],
      observation:
        '{kind} haalt {zijn} schouders op bij de eerste drie vragen. Bij het tekenen van een berg en een weg erheen begint {hij} te praten. "Ik zie die hele berg en dan denk ik laat maar." Het lukt wel bij [verkeer|geschiedenis|handvaardigheid], "want dan zegt {juf} alleen wat het eerste is". {Hij} kiest een doel: binnen een minuut de datum en de eerste som opschrijven.',
      interpretation:
        'Overzicht ontbreekt, geen wil. {kind} weet wat helpt als je {hem} laat tekenen.',
    },
    {
      kind: 'meeting',
      title: 'Afspraken met {juf}',
      tags: ['werkhouding', 'plan'],
      body: 'Wij kiezen voor één doel: starten binnen een minuut. {Juf} legt een kaartje neer met alleen de eerste taak en noemt hardop wat er goed ging. {kind} streept zelf. Na vijf streepjes op een dag mag {hij} een klus voor de hele groep kiezen, geen snoep of sticker. Niet meer inhalen in de pauze: die heeft {hij} nodig. {ouder} weet van het doel en vraagt thuis alleen hoeveel streepjes er waren, niet hoeveel sommen.',
    },
    {
      kind: 'email',
      title: 'Vraag van ouder over huiswerk',
      tags: ['ouders', 'huiswerk'],
      body: '{ouder} schrijft dat het huiswerk van [topografie|woordjes|verkeer] drie avonden duurde. "Op het laatst maakte ik het zelf. Ik weet dat dat niet mag." Geantwoord dat het dapper is om dat te zeggen en dat het werk ook half mag. In de klas leert {kind} nu plannen met een weekblad; dat krijgt {oudernaam} op maandag op papier. Twintig minuten, met een wekker, en dan stoppen. Over drie weken bellen we hoe het ging.',
    },
    {
      kind: 'observation',
      title: 'Taakblad in beeld',
      tags: ['werkhouding', 'observatie', 'voortgang'],
      observation:
        '{kind} begint in 40 seconden. {Hij} leest het kaartje, zet een streepje en kijkt naar {juf}, die een duim opsteekt. Na twaalf minuten zakt het in: wiebelen, gum, praten. [Een loopje naar het kopieerapparaat brengt {hem} weer aan de gang.|{Juf} vraagt wat de volgende stap is en {hij} gaat door.] Af: zeven van de tien, goed: zeven.',
      interpretation:
        'Het beginnen lukt. Nu het volhouden. Twee blokjes van tien minuten past beter dan een van twintig.',
    },
  ],
};

const excitable: BankTheme = {
  theme: 'anger',
  supportPhases: [2, 3, 3],
  yearGroups: [2, 3, 4, 5, 6, 7],
  notes: [
    {
      kind: 'other',
      title: 'Incident tijdens het buitenspelen',
      tags: ['incident', 'gedrag'],
      observation:
        'Om 10:25 gooit {kind} een schep naar [een klasgenoot|{vriend}]. Daaraan vooraf: een emmer die van eigenaar wisselde, geroep, iemand zei "baby". Na de worp staat {kind} stil met de handen voor de ogen. {Juf} gaat op de hurken, op twee meter. Na vier minuten komt {hij} zelf. "Ik wilde het niet maar mijn arm wel." Het andere kind had een blauwe plek en een verhaal.',
      interpretation:
        'De overgang van spel naar conflict gaat in seconden. Afstand en weinig woorden helpen om terug te komen.',
      body: 'Ouders van beide kinderen gebeld, herstel na de pauze. {kind} plakte zelf de pleister.',
    },
    {
      kind: 'conversation',
      title: 'De thermometer',
      tags: ['kindgesprek', 'emotieregulatie'],
      observation:
        'Samen een thermometer gemaakt. Groen: lego, oma, zwemmen. Geel: als het hard is, als iemand voordringt. Rood: als ze liegen. "Bij rood hoor ik niks meer." {kind} wijst bij "waar voel je het" naar {zijn} kaken. Wat helpt bij geel: [water drinken|duwen tegen de muur|onder de trap zitten]. Wat juist niet: "Als iemand zegt rustig maar."',
      interpretation:
        'Dit kind herkent de signalen in het lijf. Ingrijpen bij geel is mogelijk als wij ze ook leren zien.',
    },
    {
      kind: 'phone',
      title: 'Ouder na een boze bui op school',
      tags: ['ouders', 'gedrag'],
      body: '{ouder} had het verhaal eerst van een andere ouder op het plein gehoord. Dat had andersom gemoeten, excuses. Thuis zijn er ook buien, vooral [na schermtijd|rond etenstijd|op zondagavond]; daarna wil {kind} op schoot. "Iedereen ziet het slaan, niemand ziet dat {hij} er zelf kapot van is." Afgesproken: bij een incident bel ik voor drie uur, en eenmaal per week een berichtje als er niets was. {oudernaam} denkt na over een oudercursus.',
    },
    {
      kind: 'classVisit',
      title: 'Geel gezien en genoemd',
      tags: ['klassenbezoek', 'emotieregulatie'],
      observation:
        'Bij het samenwerken pakt een kind de schaar van {kind}. Kaken op elkaar, vuist om de stift. {Juf} legt zonder woorden het gele kaartje neer. {kind} loopt naar de muur, duwt, telt, komt terug en zegt: "Die had ik." Schaar terug. Niemand in de groep keek op. Drie kwartier later nog een keer, nu zonder kaartje.',
      interpretation: 'Precies dit is het doel. Vroeg, klein en zonder publiek.',
    },
    {
      kind: 'meeting',
      title: 'Bespreking van het gedragsplan',
      tags: ['leerlingbespreking', 'gedrag', 'evaluatie'],
      observation:
        'Incidenten per week: in september [zes|vijf|acht], nu twee. Meestal in de laatste twintig minuten van de dag. {kind} heeft vriendschap met {vriend}, die rustig blijft als het spannend wordt.',
      interpretation:
        '{kinds} emmer is aan het eind van de dag vol. Dat is te voorspellen, dus in te plannen.',
      body: 'Laatste halfuur: vaste klus of tekenen. Plan delen met de overblijf en de vakdocent. {Juf} bespreekt met {ouder}.',
    },
  ],
};

const bullying: BankTheme = {
  theme: 'socialInsecurity',
  supportPhases: [1, 2],
  yearGroups: [4, 5, 6, 7, 8],
  notes: [
    {
      kind: 'email',
      title: 'Ouder meldt buitensluiten',
      tags: ['ouders', 'sociaal', 'pesten'],
      body: '{ouder} mailt laat op de avond. {kind} komt al weken stil thuis, wil niet naar [zwemles|het feestje van {vriend}|de sportdag] en heeft op een briefje geschreven: "Ik ben lucht." Er is een groepsapp waar {hij} uit is gezet. {oudernaam} wil niet dat wij het in de klas noemen zonder dat {kind} het weet. Direct geantwoord, afspraak voor overmorgen, en {juf} gevraagd om in de pauzes te kijken zonder in te grijpen.',
    },
    {
      kind: 'observation',
      title: 'Vier pauzes gekeken',
      tags: ['observatie', 'plein', 'sociaal'],
      observation:
        '{kind} loopt elke pauze een rondje langs het hek, drie keer, en gaat dan bij de kleuterjuf staan. Twee kinderen van de groep kijken en lachen, niet duidelijk waarom. Eén keer roept {vriend} of {hij} meedoet; {kind} zegt "nee hoor" en kijkt er daarna lang naar. In de klas een grapje over {zijn} [schoenen|bril|beugel], dat {juf} niet hoort.',
      interpretation:
        'Meer dan een los moment. {kind} houdt zelf ook afstand, als bescherming. {vriend} is een kans.',
    },
    {
      kind: 'conversation',
      title: 'Kindgesprek op eigen verzoek',
      tags: ['kindgesprek', 'welbevinden'],
      observation:
        '{kind} komt zelf langs, met een excuus over een printje. Na vijf minuten over de cavia: "Mag het ook over iets anders?" {Hij} vertelt over de app, de lachjes en dat {hij} soms denkt dat het klopt. {Hij} wil niet dat ik het oplos, wel dat iemand het weet. Een cijfer voor de groep: een 4. Voor {juf}: een 9, "maar die ziet het niet".',
      interpretation: 'Een moedige stap. {kind} heeft regie nodig: wat delen we, met wie, wanneer.',
      body: 'Met {hem} afgesproken dat {juf} en {ouder} het mogen weten; de groep nog niet.',
    },
    {
      kind: 'meeting',
      title: 'Steungroep voor {kind}',
      tags: ['sociaal', 'steungroep', 'aanpak'],
      body: 'Zes kinderen gevraagd om mee te denken, zonder verhaal over schuld. Ook [{vriend}|een van de lachers] zit erbij. Zij komen zelf met: samen naar gym lopen, een plek vrijhouden, niet lachen als iemand anders lacht. Een kind zegt: "Ik wist niet dat {hij} dat erg vond." Na een week vraag ik ieder apart wat er gelukt is. {kind} was er niet bij, zoals de aanpak voorschrijft, en weet wie erin zitten.',
    },
    {
      kind: 'meeting',
      title: 'Hoe staat het ervoor?',
      tags: ['evaluatie', 'welbevinden'],
      observation:
        '{kind} geeft de groep nu een [6,5|7|6]. {Hij} speelt drie van de vijf pauzes mee. De vragenlijst sociale veiligheid: van rood naar oranje.',
      interpretation: 'De richting klopt. Broos is het nog: een vakantie kan veel weer losmaken.',
      body: '{Juf} herhaalt de groepsregels na elke vakantie en kijkt mee bij het kiezen van tweetallen. {ouder} zegt dat {kind} weer zingt onder de douche.',
    },
  ],
};

export const behaviourThemes: readonly BankTheme[] = [workAttitude, excitable, bullying];
