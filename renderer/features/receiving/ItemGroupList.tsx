import type { ReceivedItem } from '../../../electron/contract/receiving';
import { Callout } from '../../ui/Callout';
import { TickBox } from '../../ui/TickBox';
import { withKeys } from './choices';
import type { DossierChoice } from './choices';
import { canLeaveOut, countStates, groupsOf, kindWords } from './item-groups';
import type { ItemGroup } from './item-groups';
import { ItemRow } from './ItemRow';
import classes from './Receiving.module.css';
import { receivingTexts as texts } from './texts';
import type { DifferencesOf } from './use-receiving';

type ItemGroupListProps = {
  readonly items: readonly ReceivedItem[];
  readonly of: Omit<DifferencesOf, 'itemKey'> | null;
  readonly choice: DossierChoice;
  readonly onChange: (choice: DossierChoice) => void;
};

/** What is in a dossier, by kind; each thing can stay out. */
export function ItemGroupList({ items, of, choice, onChange }: ItemGroupListProps) {
  return (
    <div className={classes.groups}>
      {items.some(({ state }) => state === 'elsewhere') && (
        <Callout kind="warn" role="note">
          {texts.elsewhereText}
        </Callout>
      )}
      {groupsOf(items).map((group) => (
        <Group key={group.kind} {...{ group, of, choice, onChange }} />
      ))}
    </div>
  );
}

type GroupProps = Omit<ItemGroupListProps, 'items'> & { readonly group: ItemGroup };

function Group({ group, of, choice, onChange }: GroupProps) {
  const { kind, items } = group;
  const word = kindWords[kind];
  const optional = items.filter(canLeaveOut).map(({ key }) => key);
  const take = (changed: readonly string[], taken: boolean): void =>
    onChange({ ...choice, leftOut: withKeys(choice.leftOut, { changed, inside: !taken }) });
  const replace = (key: string, replaced: boolean): void =>
    onChange({
      ...choice,
      replaced: withKeys(choice.replaced, { changed: [key], inside: replaced }),
    });
  return (
    <section className={classes.group} aria-label={word}>
      <div className={classes.groupHead}>
        {optional.length > 0 && (
          <TickBox
            label={texts.item.takeAll(word)}
            checked={optional.every((key) => !choice.leftOut.has(key))}
            onChange={(taken) => take(optional, taken)}
          />
        )}
        <h4 className={classes.groupTitle}>{word}</h4>
        <span className={classes.quiet}>{texts.dossier.counts(countStates(items))}</span>
      </div>
      <ul className={classes.items} aria-label={word}>
        {items.map((item) => (
          <ItemRow
            key={item.key}
            item={item}
            of={of}
            leftOut={choice.leftOut.has(item.key)}
            replaced={choice.replaced.has(item.key)}
            onTake={(taken) => take([item.key], taken)}
            onReplace={(replaced) => replace(item.key, replaced)}
          />
        ))}
      </ul>
    </section>
  );
}
