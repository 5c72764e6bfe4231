// Nobody should have to say these aloud in a school, nor read them on a sheet in the safe. Rather a
// hundred good words too many out than one bad one in.

/** A word goes when one of these stands anywhere in it. */
export const refusedParts = `
  anaal anus abort alcohol amok arrest asbak begraaf begrav bajes bandiet barbaar bastaard bedrieg
  bedrog bedreig beul bitch bloed bloot bordeel borst broekje cel cocai coke condoom crimin
  cyanide debiel demon dement depress diefstal dictat dood doden dode dolk dronk drug drank duivel
  dwang dwing ellend erot executi exorc explo fascis feeks folter fuck galg gangster geil genocid
  geslacht gestapo gevang geweer geweld gestorven gif gijzel gokken gore graf gruwel hasj hekel
  heks heroi hitler hoer holocaust homo hoeren hufter idioot imbeciel inbraak inbrek incest jezus
  christ islam moslim joden jood jatten junk kanker kannibaal kerker kidnap kill klote knokk kogel
  kont kots kreng kruisig kut kwaad kwel lafaard lesb lijden lul maffia marihuana martel
  massamoord messen minnares mislukt misbruik mishandel misdaad misdad misdrijf moff moord morfine
  mongool munitie naakt nazi neger neuk ongeluk ontucht ontvoer onthoofd oorlog opium orgas orgie
  overlijd overspel overval pedo penis perver pestkop pesten piemel pistool pijn plunder poep
  pooier poot porno prostit racis reet revolver riool roken rotzak rukk ruzie sadis satan schiet
  schijt schoft schurk scheid schoot seks sex slaaf slagveld slacht slav slijm sloerie smeerlap
  snuif soldaat sperma spion stelen sterf sterv stoned strip stront suicid sukkel swing tepel
  terreur terror tering tiet tieten tiran torture travest tyfus vagina vecht verdom verdoof verdov
  verdronk vergif verkracht verlaat vermoord vernie verneder verraad verrad versla vervloek
  verwond verzuip viagra vibrator vijand virus vlucht vreet vuurwapen wapen wiet wijf wodka whisk
  jenever champagne cognac martini likeur tequila wraak wreed wurg zatlap zelfmoord zeik zigeun
  zonde zuip zwanger zweep zweer zwijn allah koran bijbel kerk paus priester imam rabbi moskee
  nonn ketter hemel heilig heilan profeet messias kruis tumor infarct kwaal lepra aids pest pokken
  cholera hartaanval beroerte coma trauma wond litteken amput bacil besmet kliniek chirurg
  psychiat therap schizo autis zwakzin gestoord gek krankzin waanzin idiot dwaas lomp lelijk
  smerig stink stank rotte mager schat vrijer vrijen zoen minna verliefd scheet billen oksel urine
  lippenst lipst neder belg engel spaan itali russ turk marok surin japan afrik amerik europ
`
  .trim()
  .split(/\s+/);

/** A word goes when it is one of these. */
export const refusedWords = `
  arisch blank zwart zwarte blanke ras slaan sloeg sla trap trapte schop schopte dader slachtoffer
  getuige jager wild stier teef reu merrie ezel koe varken aap rat luis vlo mijt made hond kat kip
  gans slang ploert rover boef bende cipier agent politie rechter advocaat boete straf straffen
  proces schuld aangifte asiel illegaal vreemde buitenlander allochtoon vluchten arm arme armoede
  rijk rijke failliet schulden jongen meisje vader moeder zoon dochter broer zus zuster oom tante
  opa oma kind kinderen leerling pleeg school klas groep leraar juf meester directeur dossier
  casus ouder ouders gezin gezag voogd wees weduwe weduwnaar gescheiden ex scheiding stief
  stiefzoon stiefkind baby zuigeling foetus embryo jouw haar hen hun hij zij wij jullie zulke deze
  die dat dit deed doen heeft hebben geweest bom dief god haat haten huil klap knijp lijk lust mep
  nacht pis slet spuit steek trut bier wijn rum zak ziek stom dom vies vuil goor vet dik lui lief
  kus trouw wind naak bil dij blaas darm maag nier lever string slip bh duits frans pool chin luie
  dikke dikzak nieren billen dijen vette kussen ziekte zieken ziekelijk wijnen wijnglas bieren
  biertje bierglas klappen pissen lusten lustig wellust goden godheid godin winden dieven trutten
  slipje levend darmen nachten sletten messen steken bommen bomaanslag naakt lijken lijkbleek
  stomme vuile vuilak trouwen huilen huiler spuiten poepen kotsen pestkop
`
  .trim()
  .split(/\s+/);
