// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { GuardianViewsContent } from '../../../electron/contract/guardian-contacts';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { listContacts } from '../../../electron/features/guardian-contacts/contacts-service';
import { saveViews } from '../../../electron/features/guardian-contacts/views-service';
import { getPlan } from '../../../electron/features/guardian-contacts/plan-service';
import { agreement, meet } from '../../integration/guardian-contacts/support';
import { openGuardiansOf, press, slow, type } from './support';

afterEach(cleanup);

const contactsPart = async () =>
  (await import('../../../renderer/features/guardian-contacts/ContactsPart')).ContactsPart;

describe('the contacts of a file', () => {
  it('say what to do where there are none, and take the first one with an agreement', async () => {
    const { context, file, record, show } = await openGuardiansOf();
    const ContactsPart = await contactsPart();
    await show(<ContactsPart file={await record()} />);
    await screen.findByText('Nog geen contact vastgelegd', undefined, slow);
    await press('Nieuw contact');
    // The vault of a test stands still in 2025.
    await type('Datum', '10-11-2025');
    await type('Wat is er gezegd?', 'Blij met de hutten.');
    fireEvent.click(await screen.findByLabelText('Elske Voorbeeld (moeder)'));
    fireEvent.click(await screen.findByRole('radio', { name: 'Positief bericht' }));
    await press('Afspraak toevoegen');
    await type('Wat is er afgesproken?', 'Voorlezen.');
    await press('Bewaar contact');
    await screen.findByText('Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.');
    await type('Wanneer is het klaar?', '20-11-2025');
    await press('Bewaar contact');
    await screen.findByText('Blij met de hutten.', { selector: 'p' }, slow);
    expect(await listContacts(context, file.caseFileId)).toMatchObject([
      {
        draft: { tone: 'positive', guardianIds: [file.mother] },
        agreements: [{ what: 'Voorlezen.', dueOn: '2025-11-20' }],
      },
    ]);
  });

  it('begin a new one with talents and wishes, and keep it as a draft when it is left', async () => {
    const { read, record, show } = await openGuardiansOf((context, { caseFileId }) =>
      saveViews(context, {
        caseFileId,
        version: 0,
        content: GuardianViewsContent.parse({
          talents: 'Bouwt dorpen van blokken.',
          wishes: '',
          reachable: 'na vijf uur',
          askedOn: null,
          guardianIds: [],
        }),
      }),
    );
    const ContactsPart = await contactsPart();
    const page = await show(<ContactsPart file={await record()} />);
    await press('Nieuw contact');
    await screen.findByText('Bouwt dorpen van blokken.', undefined, slow);
    expect(screen.queryByText('na vijf uur')).toBeNull();
    await type('Wat is er gezegd?', 'Half getypt');
    page.show(null);
    await waitFor(async () => {
      expect(await read('drafts').select('kind')).toEqual([{ kind: 'guardianContact' }]);
    }, slow);
  });

  it('show no name while names are hidden, and no form', async () => {
    const { record, show } = await openGuardiansOf(async (context, { caseFileId, mother }) => {
      await meet(context, caseFileId, {
        draft: { guardianIds: [mother], said: 'Elske vertelde over Noor.' },
        agreements: [agreement({ owner: 'Elske' })],
      });
    });
    const ContactsPart = await contactsPart();
    await show(<ContactsPart file={await record()} />);
    await screen.findByText('Elske vertelde over Noor.', undefined, slow);
    await screen.findByText('Met Elske Voorbeeld (moeder)');
    await press('Namen');
    await screen.findByText('Met moeder', undefined, slow);
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Elske|Noor|Joris/u), slow);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nieuw contact' }).disabled).toBe(
      true,
    );
  });

  it('can only be read in an archived file', async () => {
    const { record, show } = await openGuardiansOf(async (context, { caseFileId }) => {
      await meet(context, caseFileId);
      await archiveCaseFile(context, caseFileId);
    });
    const ContactsPart = await contactsPart();
    await show(<ContactsPart file={await record()} />);
    await screen.findByText('Het rekenen gaat beter.', undefined, slow);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nieuw contact' }).disabled).toBe(
      true,
    );
  });
});

it('the joint plan saves what is typed by itself', async () => {
  const { context, file, record, show } = await openGuardiansOf();
  const { PlanPart } = await import('../../../renderer/features/guardian-contacts/plan/PlanPart');
  await show(<PlanPart file={await record()} />);
  await press('Begin het plan');
  await type(/^Waar het om gaat/u, 'Rust in de ochtend.');
  await press('Voeg iemand toe');
  await screen.findByRole('group', { name: 'Helper 1' }, slow);
  await type('Organisatie', 'wijkteam');
  await waitFor(async () => {
    const { content } = await getPlan(context, file.caseFileId);
    expect(content).toMatchObject({
      about: 'Rust in de ochtend.',
      helpers: [{ organisation: 'wijkteam' }],
    });
  }, slow);
});

it('the page before a talk follows who is chosen, and says how much stays off it', async () => {
  const { record, show } = await openGuardiansOf(
    async (context, { caseFileId, mother, father }) => {
      await meet(context, caseFileId, { draft: { guardianIds: [mother], said: 'Van moeder.' } });
      await meet(context, caseFileId, { draft: { guardianIds: [father], said: 'Van vader.' } });
    },
  );
  const { PrepareDialog } =
    await import('../../../renderer/features/guardian-contacts/PrepareDialog');
  await show(<PrepareDialog file={await record()} onClose={() => undefined} />);
  await screen.findByText('Van vader.', undefined, slow);
  fireEvent.click(await screen.findByLabelText('Elske Voorbeeld (moeder)'));
  await screen.findByText('Eén contact waar niet iedereen bij was, staat niet op het blad.');
  await waitFor(() => expect(screen.queryByText('Van vader.')).toBeNull(), slow);
  await screen.findByText('Van moeder.', undefined, slow);
});
