import { programmeMessages } from "../../../i18n/settings/programme-messages";
import { kindOf, slotOfPath } from "../../../settings/source-slots";
import { slotName } from "./slot-name";
import type { Language } from "../../../i18n/language";
import { fieldLabel } from "../../../fields/field-label";
import type { Words } from "../../../domain/words/words";
import {
  settingsMessages,
  settingsMessagesIn,
} from "../../../i18n/settings/settings-messages";

type Names = Readonly<Record<string, string>>;

/** Where a path of the settings is on the screen, as its headings call it. */
export const placeInWords = (
  path: string,
  language: Language,
  words: Words,
): string => {
  const { sources, rules } = settingsMessagesIn(language, words);
  const [part = "", name = ""] = path.split(".");
  const place = /^\d+$/u.test(name) ? Number(name) + 1 : undefined;
  switch (part) {
    case "sources":
      return sourcePlace(path, language, words);
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
      return (rules.labels as Names)[name] ?? rules.writing;
    case "words": {
      const { title, words: names } = programmeMessages[language];
      return (names as Names)[name] ?? title;
    }
    case "choices":
      return (rules.choiceFields as Names)[name] ?? rules.choices;
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
    case "city":
      if (name === "secondColor") return rules.citySecondColor;
      return name === "color" ? rules.cityColor : rules.cityName;
    case "leftOut":
      return rules.parts;
    case "documentTemplates":
      return rules.templates;
    default:
      return path;
  }
};

const sourcePlace = (
  path: string,
  language: Language,
  words: Words,
): string => {
  const sources = settingsMessages[language].sources(words);
  const slot = slotOfPath(path);
  if (slot === undefined) return sources.title;
  const source = slotName(slot, sources);
  const name = kindOf(slot);
  const [kind = "", field = ""] = path
    .slice(`sources.${slot}.`.length)
    .split(".");
  switch (kind) {
    case "fields":
      return `${source}: ${fieldLabel(name, field, language, words)}`;
    case "addedCounts":
      return `${source}: ${fieldLabel(name, kind, language, words)}`;
    case "section":
      return `${source}: ${sources.section}`;
    case "filter":
      return `${source}: ${sources.filter}`;
    case "appId":
      return `${source}: ${sources.app}`;
    default:
      return source;
  }
};
