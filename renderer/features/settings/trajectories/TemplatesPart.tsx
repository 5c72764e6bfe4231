import { ActionIcon } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TrajectoryTemplateId } from '../../../../electron/contract/ids';
import type { TrajectoryTemplate } from '../../../../electron/contract/trajectory-groups';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { IconCopy, IconPencil, IconTrash } from '../../../ui/icons/icons';
import { ListCard, ListRow } from '../../../ui/ListCard';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { notifyUndo } from '../../notes/undo-notice';
import { useShown } from '../../notes/use-shown';
import { useTemplates } from '../../trajectory/use-trajectory';
import { HalfTyped } from '../../trajectory-groups/HalfTyped';
import { formOfTemplate } from '../../trajectory-groups/template/template-form';
import type { TemplateForm } from '../../trajectory-groups/template/template-form';
import { notifyFailure } from '../../trajectory-groups/use-groups';
import { settingsTexts } from '../texts';
import { TemplateDialog } from './TemplateDialog';
import { templatesTexts as texts } from './texts';

type Edited = { readonly id: TrajectoryTemplateId | null; readonly start: TemplateForm };

const changeOf = ({ id, content, version }: TrajectoryTemplate): Edited => ({
  id,
  start: formOfTemplate(content, { version }),
});

const copyOf = ({ content }: TrajectoryTemplate): Edited => ({
  id: null,
  start: formOfTemplate({ ...content, name: texts.copyName(content.name) }, { version: 0 }),
});

/** Templates of the app can be copied; own ones are changed and removed too. */
export function TemplatesPart() {
  const { data: templates, error } = useTemplates();
  const { hidden } = usePrivacy();
  const remove = useRemove();
  const [edited, setEdited] = useState<Edited | null>(null);
  const names = useMemo(() => (templates ?? []).map(({ content }) => content.name), [templates]);
  const shown = useShown(null, names);
  const goOn = (targetId: string | null): void => {
    const target = templates?.find(({ id }) => id === targetId);
    // A new one lies in its draft; what it would have begun with doesn't matter.
    if (target !== undefined) setEdited(target.id === null ? copyOf(target) : changeOf(target));
  };
  return (
    <Section title={settingsTexts.sections.trajecten} text={texts.text}>
      {error !== null && <CodeNote error={error} />}
      <HalfTyped kind="trajectoryTemplate" what={texts.half} onOpen={goOn} />
      {templates !== undefined && (
        <ListCard label={texts.list}>
          {templates.map((template) => {
            const { id, builtIn, content } = template;
            const name = shown(content.name) ?? texts.hidden;
            return (
              <ListRow
                key={id ?? builtIn}
                title={name}
                sub={texts.sub(content)}
                {...(builtIn !== null && { tag: <Tag>{texts.builtIn}</Tag> })}
                actions={
                  <>
                    <ActionIcon
                      aria-label={texts.copy(name)}
                      disabled={hidden}
                      onClick={() => setEdited(copyOf(template))}
                    >
                      <IconCopy />
                    </ActionIcon>
                    {id !== null && (
                      <>
                        <ActionIcon
                          aria-label={texts.change(name)}
                          disabled={hidden}
                          onClick={() => setEdited(changeOf(template))}
                        >
                          <IconPencil />
                        </ActionIcon>
                        <ActionIcon
                          aria-label={texts.remove(name)}
                          onClick={() => remove.mutate(id)}
                        >
                          <IconTrash />
                        </ActionIcon>
                      </>
                    )}
                  </>
                }
              />
            );
          })}
        </ListCard>
      )}
      {edited !== null && !hidden && <TemplateDialog {...edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

const useRemove = () => {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: keys.trajectoryTemplates });
  return useMutation({
    mutationFn: (id: TrajectoryTemplateId) => valueOf(api.trajectoryTemplates.remove({ id })),
    onSuccess: (_nothing, id) => {
      notifyUndo(texts.removed, () => {
        void valueOf(api.trajectoryTemplates.restore({ id })).then(changed, notifyFailure);
      });
    },
    onError: notifyFailure,
    onSettled: changed,
  });
};
