/**
 * Things that a case file may be called after: "Lantaarn", shown as "Casus Lantaarn". Written for this
 * app: nothing that hurts as a label for a child, nothing that is a Dutch given name (given-names.ts
 * is kept apart from it by a test), nothing that says something about a pupil.
 */
const words = `
  Lantaarn Vlieger Trommel Kompas Schelp Wekker Lepel Vork Theepot Ketel Fluitketel Waterkan Beker Koffiekan
  Schoteltje Broodrooster Weegschaal Pollepel Vergiet Garde Deegroller Bakvorm Muffinvorm Taartschaal Kookboek
  Mandje Fruitschaal Broodplank Kurkentrekker Peperbus Zoutvat Theelepel Placemat Servet Tafelkleed Kandelaar
  Kaarsenhouder Boekenkast Boekenlegger Leeslamp Bureaulamp Zaklamp Schemerlamp Lampion Kroonluchter
  Fauteuil Krukje Schommelstoel Hangmat Ligstoel Klapstoel Kussen Deken Sprei Kapstok Spiegel
  Klok Koekoeksklok Zandloper Zonnewijzer Barometer Thermometer Verrekijker Microscoop Telescoop Vergrootglas
  Wereldbol Landkaart Atlas Plattegrond Wegwijzer Windwijzer Windmolen Watermolen Vuurtoren Boei
  Zeilboot Roeiboot Kano Kajak Vlot Peddel Roeispaan Stuurwiel Scheepsbel Katrol Hijskraan Sleepboot
  Veerpont Woonboot Locomotief Wagon Spoorbrug Tunnel Viaduct Ophaalbrug Loopplank Trein Tram   Fiets Bakfiets Tandem Step Skateboard Rolschaats Schaats Slee Fietsbel Bagagedrager Voorwiel
  Luchtballon Zweefvliegtuig Parachute Propeller Raket Satelliet Ruimteschip Maanwagen Telegraaf Telefoon
  Schrijfmachine Typemachine Radio Platenspeler Grammofoon Draaiorgel Speeldoos Accordeon Gitaar Ukelele
  Mandoline Banjo Viool Cello Contrabas Harp Piano Vleugel Orgel Klarinet Fagot Dwarsfluit Blokfluit
  Panfluit Saxofoon Trompet Trombone Tuba Xylofoon Marimba Triangel Tamboerijn Castagnetten   Metronoom Stemvork Muziekdoos Notenbalk Dirigeerstok Penseel Palet Schildersezel Kleurpotlood
  Krijtje Potlood Vulpen Balpen Inktpot Puntenslijper Liniaal Passer Gradenboog Rekenmachine
  Telraam Schoolbord Schrift Kladblok Agenda Ordner Perforator Nietmachine Paperclip Punaise
  Plakband Lijmpot Schaar Envelop Postzegel Brievenbus Ansichtkaart Rugzak Koffer Reistas Broodtrommel
  Drinkfles Thermosfles Picknickmand Paraplu Parasol Laars Klomp Sandaal Pantoffel Sjaal Handschoen
  Muts Hoed Helm Knoop Rits Gesp Naald Vingerhoed Klosje Breipen Haaknaald Weefgetouw Naaimachine
  Lapjesdeken Borduurring Spinnewiel Hamer Beitel Schaaf Waterpas Duimstok Rolmaat Schroef   Dopsleutel Boormachine Schuurpapier Werkbank Gereedschapskist Ladder Trapleer Kruiwagen Gieter Hark
  Schoffel Tuinslang Bloempot Plantenbak Regenton Vogelhuisje Voederhuisje Nestkast Bijenkorf
  Zonnescherm Tuinbank Prieel Schuur Poort Dakpan Schoorsteen Regenpijp Baksteen Tegel Mozaïek
  Trapleuning Deurklopper Deurbel Sleutelbos Hangslot Schatkist Spaarpot Munt Knikker
  Jojo Diabolo Hoepel Springtouw Stelten Voetbal Tennisbal Shuttle Racket Werpring Doelpaal
  Basket Springkussen Trampoline Schommel Glijbaan Klimrek Zandbak Emmer Zeef Blokkendoos Bouwplaat
  Legpuzzel Dobbelsteen Dambord Schaakbord Pion Kaartspel Domino Marionet Poppenkast Knuffelbeer Hobbelpaard
  Treinbaan Autoped Zeepkist Bellenblaas Vliegertouw Vuurpijl Slinger Confetti
  Feesthoed Toeter Ratel Cadeau Strik Lint Taart Pannenkoek Wafel Stroopwafel Beschuit Krentenbol Croissant
  Rozijn Walnoot Hazelnoot Kastanje Dennenappel Magneet Batterij Stekker Gloeilamp Schakelaar
  Tandwiel Hefboom Periscoop Prisma Lens Loep Fototoestel Filmrol Projector Statief
  Tent Tentharing Slaapzak Kampvuur Kookpot Veldfles Wandelstok Stopwatch Vlag Wimpel
  Medaille Lauwerkrans Trofee Zegel Zegelring Ganzenveer Perkament Boekrol Inktlint
  Iglo Hut Boomhut Kasteel Toren Wachttoren Klokkentoren Fontein Waterput Standbeeld Zuil Obelisk Koepel
  Kasteelpoort Draaimolen Reuzenrad Circustent Zweefmolen Poffertjeskraam Oliebollenkraam Marktkraam
`;

export const codeNameThings: readonly string[] = words.trim().split(/\s+/);
