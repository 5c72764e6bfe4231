import { OPP_RULE_SET_VERSION } from '../../../../electron/contract/opp-rules';
import { oppSourcesKnownOn } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import { dayInWords } from '../../../../electron/contract/casus-words';

const means: Readonly<Record<OppRuleLevel, string>> = {
  law: 'Gelezen in de tekst van de wet. Zolang dit ontbreekt, kunt u het OPP niet vaststellen. Een termijn die al voorbij is, houdt u niet tegen: die staat er alleen bij.',
  lawUncertain:
    'Voor zover bekend vraagt de wet dit, maar de tekst zelf is niet gelezen. Het houdt de vaststelling tegen, tenzij u opschrijft waarom u toch doorgaat. Stemmen ouders niet in, dan geldt alleen het handelingsdeel niet.',
  custom:
    'Zo doen scholen en samenwerkingsverbanden het meestal. U krijgt een melding en beslist zelf.',
  tip: 'Een hint die de tekst of de planning beter maakt. U mag hem overslaan.',
};

/** Domain.md section 3, "Decided where the sources are silent", and section 1 on the start of the six weeks. */
const decisions: readonly string[] = [
  'Een schooljaar loopt van 1 augustus tot en met 31 juli.',
  'Een OPP dat na 1 april is vastgesteld, hoeft niet vóór 31 juli van dat jaar te worden geëvalueerd (tip), maar wel in het volgende schooljaar (wet).',
  'Er staan minstens één bevorderende en één belemmerende factor in, in het geheel: niet bij kind, onderwijs en thuis apart.',
  'De zes weken tellen vanaf de dag die u kiest. De wet noemt inschrijving en definitieve plaatsing; tellen vanaf de start van extra ondersteuning is gebruik.',
  'Stemmen ouders niet in, dan geldt alleen het handelingsdeel niet. De rest kan zonder instemming worden vastgesteld; beide delen houden hun eigen stand.',
  'Instemming wordt vastgelegd per ouder of verzorger met gezag. Eén is genoeg, tenzij bekend is dat een ander het er niet mee eens is (gebruik).',
  'Een geheim adres van een ouder of verzorger staat in geen enkele uitgave van het OPP, ook niet als “weggelaten”.',
  'ParnasSys of ESIS blijft de administratie van de school. Elk onderdeel heeft daarom een knop “kopieer”.',
];

export const rulesTexts = {
  decisionsTitle: 'Waar de bronnen zwijgen',
  decisionsLead: `Hierover zegt geen gelezen bron iets, of niet genoeg. Zo is het voor Casuskluis besloten (stand ${oppSourcesKnownOn}).`,
  decisions,
  title: 'Alle regels van de controle',
  version: `Regels van ${dayInWords(OPP_RULE_SET_VERSION)}`,
  warningTitle: 'Lees eerst de wet van vandaag',
  warning:
    'De tekst van de wet die voor deze regels is gelezen, is van 10 mei 2017. Latere wijzigingen zijn niet gelezen. Iemand moet de tekst van vandaag lezen voordat een school op deze controle vertrouwt.',
  means,
  count: (number: number) => (number === 1 ? '1 regel' : `${number} regels`),
  source: 'Bron',
  close: 'Sluiten',
} as const;
