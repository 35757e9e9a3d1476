import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Rank } from "../../../domain/rank";
import { rankClassifier } from "../../../domain/rank";
import { textInput, textsInput } from "./inputs";
import { iconButton, listEditor } from "./list-editor";
import type { Effect, SettingsScreen } from "../screen/settings-screen";
import { optionsOfKind } from "../screen/options-of-kind";
import "./rank-texts";
import { unmatchedOptions } from "../sources/unmatched-options";

/** 役職区分 in the order of every table, with other spellings. */
export const ranksEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { ranks, sources } = settings;
  const change = (changed: readonly Rank[], effect?: Effect): void =>
    screen.update({ ...settings, ranks: changed }, effect);
  return html`${listEditor(screen, {
    path: "ranks",
    items: ranks,
    nameOf: ({ label }) => label || messages.rules.newRank,
    body: (rank, index, replace) => html`
      ${textInput(screen, {
        path: `ranks.${index}.label`,
        label: messages.rules.rank(index + 1),
        value: rank.label,
        change: (label) => replace({ ...rank, label }),
      })}
      ${textsInput(screen, {
        path: `ranks.${index}.synonyms`,
        label: messages.rules.synonyms,
        value: rank.synonyms,
        change: (synonyms) => replace({ ...rank, synonyms }),
      })}
      ${textsInput(screen, {
        path: `ranks.${index}.patterns`,
        label: messages.rules.patterns(patternExample(rank)),
        value: rank.patterns ?? [],
        change: (patterns) => replace(withPatterns(rank, patterns)),
      })}
    `,
    buttons: (rank, index) => mergeButton(screen, rank, index, change),
    addText: messages.rules.addRank,
    newItem: () => ({ label: "", synonyms: [] }),
    change,
  })}
  ${unmatchedOptions(screen, unknownRanks(screen), (label) =>
    change([...ranks, { label, synonyms: [] }], {
      focus: [`[data-path="ranks.${ranks.length}"]`],
    }),
  )}
  ${
    optionsOfKind(screen, "meetings", "rank") === undefined &&
    sources.staff?.fields.rank === undefined
      ? nothing
      : html`<nendo-rank-texts
          .language=${screen.language}
          .words=${screen.words}
          .ranks=${ranks}
          .read=${screen.readRankTexts}
        ></nendo-rank-texts>`
  }`;
};

/** A part of a title that would mean the rank: of its own spellings the first that is one word. */
const patternExample = ({ label, synonyms }: Rank): string =>
  synonyms.find((text) => text !== "" && !/[・、,／/]/u.test(text)) ?? label;

const withPatterns = (
  { label, synonyms }: Rank,
  patterns: readonly string[],
): Rank => ({
  label,
  synonyms,
  ...(patterns.length === 0 ? {} : { patterns }),
});

/** One level less: its spellings become those of the level above. */
const mergeButton = (
  { messages, settings: { ranks } }: SettingsScreen,
  rank: Rank,
  index: number,
  change: (ranks: readonly Rank[], effect: Effect) => void,
): TemplateResult | typeof nothing => {
  const above = ranks[index - 1];
  if (!above) return nothing;
  const eachOnce = (texts: readonly string[]) =>
    texts.filter((text, at) => text !== "" && texts.indexOf(text) === at);
  const merged = withPatterns(
    {
      ...above,
      synonyms: eachOnce([...above.synonyms, rank.label, ...rank.synonyms]),
    },
    eachOnce([...(above.patterns ?? []), ...(rank.patterns ?? [])]),
  );
  return iconButton(
    "merge",
    messages.rules.mergeShort,
    messages.rules.merge(rank.label, above.label),
    false,
    () =>
      change(
        ranks.flatMap((kept, at) => {
          if (at === index) return [];
          return [at === index - 1 ? merged : kept];
        }),
        {
          message: messages.rules.merged(rank.label, above.label),
          isUndoable: true,
          focus: [`[data-path="ranks.${index - 1}.synonyms"]`],
        },
      ),
  );
};

/** Choices of the rank field that would be counted as 未設定. */
const unknownRanks = (screen: SettingsScreen): readonly string[] => {
  const rankOf = rankClassifier(screen.settings.ranks);
  return (optionsOfKind(screen, "meetings", "rank") ?? []).filter(
    (option) => rankOf(option) === -1,
  );
};
