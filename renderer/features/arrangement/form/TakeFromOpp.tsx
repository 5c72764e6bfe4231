import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { ArrangementContent } from '../../../../electron/contract/arrangement-content';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { useConfirm } from '../../../ui/ConfirmDialog';
import { IconFileImport } from '../../../ui/icons/icons';
import { notify } from '../../notes/undo-notice';
import { useOffers } from '../../notes/use-offers';
import { isSame } from '../../sources/take-out';
import { useRequestTools } from '../request-form';
import type { RequestForm } from '../request-form';
import classes from './Form.module.css';
import { standingTexts, takenBack, takenOver } from './take-over';
import { formTexts } from './texts';

const texts = formTexts.fromOpp;

const filled = ['question', 'aims', 'tried', 'fromOn', 'toOn', 'evaluationOn', 'sources'] as const;

/** Only what changes, so that half a date in another field stays. */
const writeIn = (form: RequestForm, content: ArrangementContent): void => {
  for (const name of filled) {
    if (isSame(form.getValues(name), content[name])) continue;
    form.setValue(name, content[name], { shouldDirty: true });
  }
  for (const [at, { value }] of content.answers.entries()) {
    const name = `answers.${at}.value` as const;
    if (form.getValues(name) !== value) form.setValue(name, value, { shouldDirty: true });
  }
};

/** Fills the request with what the linked version of the OPP holds already. */
export function TakeFromOpp() {
  const { form, arrangement } = useRequestTools();
  const { id, profile } = arrangement;
  const confirm = useConfirm();
  const offers = useOffers();
  const opp = useWatch({ control: form.control, name: 'opp' });
  const now = (): ArrangementContent => structuredClone(form.getValues());
  const labelOf = (name: string): string =>
    name === 'question'
      ? formTexts.question
      : (profile.fields.find(({ key }) => key === name)?.label ?? '');

  const take = useMutation({
    mutationFn: async (linked: NonNullable<ArrangementContent['opp']>) => {
      const offer = await valueOf(api.arrangement.fromOpp({ id, ...linked }));
      const standing = standingTexts(now(), offer);
      const below =
        standing.length > 0 &&
        (await confirm({ ...texts.ask, text: texts.asked(standing.map(labelOf)) }));
      const before = now();
      const takenAt = new Date().toISOString();
      const after = takenOver({ now: before, offer, below, takenAt });
      if (isSame(before, after)) {
        notify(texts.nothing);
        return;
      }
      writeIn(form, after);
      offers.offer(texts.taken, () => {
        const { content, whole } = takenBack({ before, after, now: now() });
        writeIn(form, content);
        notify(whole ? texts.takenBack : texts.takenStays);
      });
    },
  });
  if (opp === null) return null;
  return (
    <div className={classes.takeOver}>
      <Button
        leftSection={<IconFileImport size={18} />}
        loading={take.isPending}
        onClick={() => take.mutate(opp)}
      >
        {texts.take}
      </Button>
      <p className={classes.limit}>{texts.help}</p>
      {take.error !== null && <CodeNote error={take.error} />}
    </div>
  );
}
