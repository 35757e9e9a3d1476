import { Button } from "kintone-ui-component/lib/button";
import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Rank } from "../../domain/rank";
import { kuc } from "../kuc";
import type { SettingsScreen } from "./settings-screen";

/** 役職区分 in the order of every table, with other spellings. */
export const ranksEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { ranks } = settings;
  const update = (changed: readonly Rank[]): void =>
    screen.update({ ...settings, ranks: changed });
  return html`<ol class="nendo-config-ranks">
      ${repeat(
        ranks,
        (_, index) => index,
        (rank, index) =>
          html`<li class="nendo-config-rank">
            ${labelInput(screen, rank, index, (label) =>
              update(replaced(ranks, index, { ...rank, label })),
            )}
            ${synonymsInput(screen, rank, index, (synonyms) =>
              update(replaced(ranks, index, { ...rank, synonyms })),
            )}
            <div class="nendo-config-rank-buttons">
              ${iconButton("↑", messages.up(rank.label), index === 0, () =>
                update(swapped(ranks, index - 1)),
              )}
              ${iconButton(
                "↓",
                messages.down(rank.label),
                index === ranks.length - 1,
                () => update(swapped(ranks, index)),
              )}
              ${iconButton("×", messages.remove(rank.label), false, () =>
                update(ranks.filter((_, at) => at !== index)),
              )}
            </div>
          </li>`,
      )}
    </ol>
    ${kuc(
      Button,
      { text: messages.add },
      { click: () => update([...ranks, { label: "", synonyms: [] }]) },
    )}`;
};

const labelInput = (
  { messages, problemAt }: SettingsScreen,
  rank: Rank,
  index: number,
  change: (label: string) => void,
): unknown =>
  kuc(
    Text,
    {
      className: "nendo-config-rank-label",
      label: messages.rank(index + 1),
      value: rank.label,
      error: problemAt(`ranks.${index}.label`),
    },
    { change: ({ detail }) => change((detail.value ?? "").trim()) },
  );

const synonymsInput = (
  { messages, problemAt }: SettingsScreen,
  rank: Rank,
  index: number,
  change: (synonyms: readonly string[]) => void,
): unknown =>
  kuc(
    Text,
    {
      className: "nendo-config-synonyms",
      label: messages.synonyms,
      value: rank.synonyms.join(messages.synonymSeparator),
      error: problemAt(`ranks.${index}.synonyms`),
    },
    {
      change: ({ detail }) =>
        change(
          (detail.value ?? "")
            .split(/[、,，]/u)
            .map((synonym: string) => synonym.trim())
            .filter((synonym: string) => synonym !== ""),
        ),
    },
  );

const iconButton = (
  sign: string,
  label: string,
  isDisabled: boolean,
  click: () => void,
): TemplateResult =>
  html`<button
    type="button"
    class="nendo-config-icon"
    aria-label=${label}
    title=${label}
    ?disabled=${isDisabled}
    @click=${click}
  >
    ${sign}
  </button>`;

/** The rank at the index changes places with the next one. */
const swapped = (ranks: readonly Rank[], index: number): readonly Rank[] =>
  ranks.map((rank, at) => {
    if (at === index) return ranks[index + 1] ?? rank;
    return at === index + 1 ? (ranks[index] ?? rank) : rank;
  });

const replaced = (
  ranks: readonly Rank[],
  index: number,
  rank: Rank,
): readonly Rank[] => ranks.map((kept, at) => (at === index ? rank : kept));
