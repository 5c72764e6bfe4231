import { OPP_RULE_SET_VERSION } from '../../../../electron/contract/opp-rules';
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

export const rulesTexts = {
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
