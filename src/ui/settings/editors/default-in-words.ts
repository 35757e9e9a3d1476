import type { Settings } from "../../../settings/settings";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { DetailPanel } from "../screen/detail-panel";
import type { SettingsScreen } from "../screen/settings-screen";

type Texts = (
  defaults: Settings,
  rules: SettingsMessages["rules"],
) => readonly string[];

const TEXTS: Readonly<Record<DetailPanel["name"], Texts>> = {
  ranks: ({ ranks }) => ranks.map(({ label }) => label),
  sections: ({ sections }) => sections.map(({ title }) => title),
  choices: (_defaults, rules) => [rules.defaultChoices],
  counting: (defaults, rules) => [
    rules.attendanceRules[defaults.attendanceRule],
    rules.month(defaults.fiscalYearStartMonth),
    rules.smallFiguresInWords(defaults.smallFigures),
  ],
  writing: ({ yearStyle, writingStyle, labels }, rules) => [
    rules.yearStyles[yearStyle],
    rules.writingStyles[writingStyle],
    ...Object.values<string>({ ...labels }),
  ],
  terms: ({ terms }) => terms.map(({ preferred }) => preferred),
  colors: (_defaults, rules) => [rules.defaultColors],
  city: () => [],
  parts: (_defaults, rules) => [rules.allParts],
  templates: () => [],
};

/** What a part is when nobody changes it. */
export const defaultInWords = (
  { messages, defaults }: SettingsScreen,
  name: DetailPanel["name"],
): string =>
  TEXTS[name](defaults, messages.rules).join(" ／ ") || messages.none;
