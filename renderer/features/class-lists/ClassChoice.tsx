import { Button, Checkbox } from '@mantine/core';
import type { ReadList } from '../../../electron/contract/class-lists';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import classes from './ClassLists.module.css';
import { importTexts as texts, pupilCount } from './texts';

type ClassChoiceProps = {
  readonly list: ReadList;
  readonly chosen: ReadonlySet<string>;
  readonly withoutClass: boolean;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly onWithoutClass: (withoutClass: boolean) => void;
};

// "groep 10" after "groep 9".
const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

export function ClassChoice(props: ClassChoiceProps) {
  const { list, chosen, withoutClass, onChange, onWithoutClass } = props;
  const sorted = list.classes.toSorted((a, b) => byName.compare(a.name, b.name));
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  const labelOf = ({ name, kind, pupilCount: count }: (typeof sorted)[number]): string =>
    `${name}${kind === 'composite' ? ` (${texts.composite})` : ''}: ${pupilCount(count)}`;

  return (
    <Section title={texts.classesTitle} text={texts.classesText}>
      <FormStack>
        {list.classes.length > 1 && (
          <FormActions>
            <Button
              variant="default"
              onClick={() => onChange(new Set(list.classes.map(({ key }) => key)))}
            >
              {texts.allClasses}
            </Button>
            <Button variant="default" onClick={() => onChange(new Set())}>
              {texts.noClasses}
            </Button>
          </FormActions>
        )}
        <fieldset className={classes.classes} aria-label={texts.classesTitle}>
          {sorted.map((group) => (
            <Checkbox
              key={group.key}
              label={labelOf(group)}
              checked={chosen.has(group.key)}
              onChange={({ currentTarget }) => toggle(group.key, currentTarget.checked)}
            />
          ))}
          {list.pupilsWithoutClass > 0 && (
            <Checkbox
              label={`${texts.withoutClass}: ${pupilCount(list.pupilsWithoutClass)}`}
              checked={withoutClass}
              onChange={({ currentTarget }) => onWithoutClass(currentTarget.checked)}
            />
          )}
        </fieldset>
      </FormStack>
    </Section>
  );
}
