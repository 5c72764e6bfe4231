export const restoreTexts = {
  choose: {
    title: 'Back-up terugzetten',
    lead: 'Kies een back-up van deze laptop, of de map op een USB-stick.',
    own: 'Back-ups op deze laptop',
    none: 'Op deze laptop staan geen back-ups.',
    folder: 'Kies een map of USB-stick',
    next: 'Verder met deze back-up',
    checking: 'De back-up wordt nagekeken …',
  },
  prove: {
    title: 'Hoe opent u deze back-up?',
    lead: (when: string, size: string) => `Back-up van ${when}, ${size}. De bestanden zijn heel.`,
    how: 'Openen met',
    passphrase: 'de wachtwoordzin van toen',
    passphraseSub: 'Alleen als de sleutelbos van deze laptop er nog is, of met de zes woorden.',
    code: 'de herstelcode',
    codeSub: 'Werkt ook op een andere laptop. U kiest daarna een nieuwe wachtwoordzin.',
    otherVault: 'Deze back-up is van een andere kluis dan die nu op deze laptop staat.',
    otherDevice:
      'Deze back-up heeft de sleutelbos van de vorige laptop nodig. Hier werkt alleen de herstelcode.',
    replaces:
      'De kluis die nu op deze laptop staat, wordt niet gewist. Die blijft ernaast bewaard, in een map die begint met "kluis-vervangen".',
    label: 'Wachtwoordzin',
    empty: 'Vul de wachtwoordzin in.',
    submit: 'Zet terug',
    codeNext: 'Verder',
  },
  running: {
    title: 'De back-up wordt teruggezet',
    lead: 'Elk bestand wordt gelezen en nagekeken, voordat er iets vervangen wordt.',
    cancel: 'Stop',
  },
  done: {
    title: 'De back-up staat terug',
    text: (when: string) => `De kluis is zoals op ${when}. Wat u daarna schreef, staat er niet in.`,
    replaced:
      'De kluis die er stond, is bewaard in een map die begint met "kluis-vervangen", naast de map van de kluis.',
    passphrase: 'Uw nieuwe wachtwoordzin geldt vanaf nu.',
    next: 'Naar de kluis',
  },
} as const;
