import { useSettings } from '../../app/school';
import { caseFilesTexts as texts } from './texts';

type Phases = {
  readonly list: readonly { readonly number: number; readonly name: string }[];
  /** "fase 3: extra ondersteuning"; the number alone for a phase that is no longer in the settings. */
  readonly label: (number: number) => string;
};

/** The support phases as the settings name them (domain.md section 2: they differ per partnership). */
export const usePhases = (): Phases => {
  const list = useSettings().data?.supportPhases ?? [];
  return {
    list,
    label: (number) => {
      const name = list.find((phase) => phase.number === number)?.name;
      return name === undefined ? texts.phase(number) : texts.phaseNamed(number, name);
    },
  };
};
