import { expect, test } from 'vitest';
import { vaultContracts } from '../../../electron/contract';
import { readingMethods, writingMethods } from '../../../electron/contract/channel-names';

type Node = { readonly def?: Readonly<Record<string, unknown>> };

/** Does a schema take words of a person: a string of no fixed form, deep inside it or not? */
const takesWords = (schema: unknown, seen = new Set<unknown>()): boolean => {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return false;
  seen.add(schema);
  const { def } = schema as Node;
  if (def === undefined) return Object.values(schema).some((one) => takesWords(one, seen));
  if (def['type'] === 'string') return !('format' in def) && !isOfOneLength(def['checks']);
  return Object.values(def).some((one) => takesWords(one, seen));
};

/** Such as a hash. */
const isOfOneLength = (checks: unknown): boolean =>
  JSON.stringify(checks ?? []).includes('length_equals');

/** These answer with what they were given, or look for it: nothing of it is kept. */
const wordsAreAsked = [
  'vault.passphraseStrength',
  'vault.open',
  'vault.testRecoveryCode',
  'vault.verifyPassphrase',
  'backup.inspect',
  'classLists.openPasted',
  'classLists.plan',
  'search.find',
  'privacy.mask',
  'spelling.check',
  'spelling.suggest',
  'casus.check',
  'oppImport.read',
  'exchange.open',
  // For whom a file is, and its question, which a draft keeps: without the file there is nothing to remember.
  'handover.export',
  'receiving.differences',
  'consultation.ask',
  'consultation.checkQuestion',
  'consultation.checkAnswer',
  'keptQuestions.list',
  'keptQuestions.check',
];

test('a call that takes words of a person writes them, or is known to keep none of them', () => {
  const reading = readingMethods.filter((name) => takesWords(vaultContracts[name].input));
  expect(reading).toEqual(wordsAreAsked);
});

test('every call of the vault reads or writes, and none does both', () => {
  const all = [...readingMethods, ...writingMethods];
  expect(all.toSorted()).toEqual(Object.keys(vaultContracts).toSorted());
});

test('what is written outside the vault does not keep it open', () => {
  const outside = [
    'attachments.saveOutside',
    'backup.create',
    'backup.copyToFolder',
    'handover.export',
    'receiving.saveReceipt',
    'consultation.ask',
    'consultation.exportAnswer',
  ];
  expect(outside.filter((name) => (writingMethods as readonly string[]).includes(name))).toEqual(
    [],
  );
});
