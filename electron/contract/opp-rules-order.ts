/**
 * Rules of the OPP on the order of its days. What the law itself says of days (start within the enrolment, end
 * after start, consultation before adoption) stands in opp-rules-law.ts; the rest is custom: "dates ordered"
 * in domain.md section 1, without a text of law.
 */
import { oppSourcesKnownOn } from './opp-rule-kinds';
import type { OppRule } from './opp-rule-kinds';

const order = {
  level: 'custom',
  source: 'Volgorde van datums, zoals scholen het OPP doorlopen',
  read: `gebruik in het veld op ${oppSourcesKnownOn}, geen wettekst`,
} as const;

export const oppOrderRules = {
  triggerBeforeEnrolment: {
    ...order,
    place: 'facts',
    says: 'De zes weken tellen vanaf een dag vóór de inschrijving van de leerling. Controleer de datum.',
  },
  startBeforeAdoption: {
    ...order,
    place: 'facts',
    says: 'De ingangsdatum ligt vóór de dag waarop het OPP voor het eerst is vastgesteld. Controleer beide datums.',
  },
  endAfterLeaving: {
    ...order,
    place: 'facts',
    says: 'De einddatum ligt na de uitschrijving van de leerling. Controleer de datum.',
  },
  measuredLater: {
    ...order,
    place: 'startSituation',
    says: 'Een niveau of een behaalde groei heeft een dag die nog moet komen. Controleer de datum.',
  },
  goalBeforeStart: {
    ...order,
    place: 'goals',
    says: 'De datum van dit doel ligt vóór de ingangsdatum van het OPP.',
  },
  goalAfterEnd: {
    ...order,
    place: 'goals',
    says: 'De datum van dit doel ligt na de einddatum van het OPP.',
  },
  goalBeforeVersion: {
    ...order,
    place: 'goals',
    says: 'De datum van dit doel was al voorbij toen deze versie begon of werd vastgesteld. Kies een nieuwe datum.',
  },
  actionOutsidePeriod: {
    ...order,
    place: 'actions',
    says: 'Deze begeleiding begint vóór de ingangsdatum of loopt door na de einddatum van het OPP.',
  },
  evaluationPlanOutOfOrder: {
    ...order,
    place: 'evaluationPlan',
    says: 'De geplande evaluatie ligt vóór de ingangsdatum, vóór deze versie of na de einddatum. Kies een andere dag.',
  },
  answeredBeforeConsultation: {
    ...order,
    place: 'consultation',
    says: 'Een instemming of handtekening is van vóór het overleg met ouders over deze versie. Controleer de datums.',
  },
  datedBeforeDraft: {
    ...order,
    place: 'adoption',
    says: 'Een stap of de vaststelling van deze versie heeft een datum van vóór de dag waarop zij in Casuskluis is begonnen. Controleer de datum.',
  },
  datedAfterEnd: {
    ...order,
    place: 'adoption',
    says: 'Een stap of de vaststelling van deze versie ligt na de einddatum van het OPP. Controleer de datums.',
  },
  evaluatedAfterAdoption: {
    ...order,
    place: 'evaluation',
    says: 'Een evaluatie van een eerdere versie ligt na de vaststelling van deze versie. Controleer de datums.',
  },
} as const satisfies Readonly<Record<string, OppRule>>;
