import type { Language } from "../../../i18n/language";
import { fieldLabel } from "../../../fields/field-label";
import { settingsMessages } from "../../../i18n/settings/settings-messages";

type Words = Readonly<Record<string, string>>;

/** Where a path of the settings is on the screen, as its headings call it. */
export const placeInWords = (path: string, language: Language): string => {
  const { sources, rules } = settingsMessages[language];
  const [part = "", name = "", kind = "", field = ""] = path.split(".");
  const place = /^\d+$/u.test(name) ? Number(name) + 1 : undefined;
  switch (part) {
    case "sources":
      return sourcePlace(name, kind, field, language);
    case "summaryViews":
      return sources.views;
    case "ranks":
      return place === undefined ? rules.ranks : rules.rank(place);
    case "sections":
      return place === undefined ? rules.sections : rules.section(place);
    case "terms":
      return place === undefined ? rules.terms : rules.term(place);
    case "colors":
      return rules.colors;
    case "labels":
      return (rules.labels as Words)[name] ?? rules.writing;
    case "choices":
      return (rules.choiceFields as Words)[name] ?? rules.choices;
    case "attendanceRule":
      return rules.attendanceRule;
    case "fiscalYearStartMonth":
      return rules.fiscalYearStart;
    case "smallFigures":
      return name === "mode" ? rules.smallFigures : rules.threshold;
    case "yearStyle":
      return rules.yearStyle;
    case "writingStyle":
      return rules.writingStyle;
    case "documentTemplates":
      return rules.templates;
    default:
      return path;
  }
};

const sourcePlace = (
  name: string,
  kind: string,
  field: string,
  language: Language,
): string => {
  const { sources } = settingsMessages[language];
  const source = (sources.names as Words)[name] ?? sources.title;
  switch (kind) {
    case "fields":
      return `${source}: ${fieldLabel(name, field, language)}`;
    case "addedCounts":
      return `${source}: ${fieldLabel(name, kind, language)}`;
    case "filter":
      return `${source}: ${sources.filter}`;
    case "appId":
      return `${source}: ${sources.app}`;
    default:
      return source;
  }
};
