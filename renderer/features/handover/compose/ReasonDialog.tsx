import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type {
  ComposedHandover,
  HandoverGround,
  HandoverItem,
} from '../../../../electron/contract/handover';
import { useDirtyClose } from '../../../app/use-dirty-close';
import { useUnsafeWhile } from '../../../app/use-unsafe-while';
import { Callout } from '../../../ui/Callout';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { uiTexts } from '../../../ui/texts';
import { forbidding, needsReason } from './composition';
import { compositionPlace } from './composition-work';
import classes from './Compose.module.css';
import { composeTexts, reasonTexts as texts } from './texts';
import type { Move } from './use-composition';

const LONGEST = 500;
const NAMED = 3;

const ReasonForm = z.strictObject({
  reason: z
    .string()
    .refine((text) => text.trim() !== '', texts.reasonMissing)
    .refine((text) => text.trim().length <= LONGEST, texts.reasonLong),
});
type ReasonForm = z.output<typeof ReasonForm>;

type ReasonDialogProps = {
  readonly composed: ComposedHandover;
  /** All that shall go, of which at least one needs a reason. */
  readonly items: readonly HandoverItem[];
  readonly onMove: (move: Omit<Move, 'goes'>) => void;
  readonly onClose: () => void;
};

type ExplainedGround = keyof typeof texts.ground;

const isExplained = (ground: HandoverGround): ground is ExplainedGround => ground in texts.ground;

/** Each ground once, with how many items it holds for. */
const groundsOf = (
  items: readonly HandoverItem[],
): readonly (readonly [ExplainedGround, number])[] => {
  const counts = new Map<ExplainedGround, number>();
  for (const ground of items.flatMap(forbidding)) {
    if (isExplained(ground)) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  return [...counts];
};

/** Asks why something goes that the profile forbids, and says plainly what that means. */
export function ReasonDialog({ composed, items, onMove, onClose }: ReasonDialogProps) {
  const { caseFileId, profile } = composed;
  const asking = items.filter(needsReason);
  const free = items.filter((item) => !needsReason(item));
  const form = useForm<ReasonForm>({
    resolver: zodResolver(ReasonForm),
    defaultValues: { reason: '' },
  });
  const { control } = form;
  const dirty = useWatch({ control, name: 'reason' }).trim() !== '';
  useUnsafeWhile(dirty, compositionPlace({ caseFileId, profileId: profile.id }));
  const { close, modal } = useDirtyClose({ dirty, onClose });
  const submit = form.handleSubmit(({ reason }) => onMove({ items, reason: reason.trim() }));
  return (
    <Modal opened title={texts.title(asking.length)} size="xl" {...modal}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FormStack>
          <p className={classes.lead}>{texts.lead}</p>
          <div>
            <p className={classes.what}>{texts.what}</p>
            <ul className={classes.named}>
              {asking.slice(0, NAMED).map(({ key, title }) => (
                <li key={key}>{title === '' ? composeTexts.noTitle : title}</li>
              ))}
              {asking.length > NAMED && <li>{texts.more(asking.length - NAMED)}</li>}
            </ul>
          </div>
          <Callout kind="warn">
            <dl className={classes.grounds}>
              {groundsOf(asking).map(([ground, count]) => (
                <div key={ground}>
                  <dt>{texts.count(texts.ground[ground].title, count, asking.length)}</dt>
                  <dd>{texts.ground[ground].text}</dd>
                </div>
              ))}
            </dl>
          </Callout>
          <FormTextArea
            control={control}
            name="reason"
            label={texts.reason}
            minRows={2}
            maxLength={LONGEST}
            data-autofocus
          />
          <FormActions>
            <Button type="submit">{texts.take}</Button>
            {free.length > 0 && (
              <Button variant="default" onClick={() => onMove({ items: free, reason: '' })}>
                {texts.takeFree(free.length)}
              </Button>
            )}
            <Button variant="default" onClick={close}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
