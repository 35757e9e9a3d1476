import type { ManyMessages } from "../../i18n/records/many-messages";
import type { Question } from "../../kintone/page/page";
import type { ManyItem, ManyRow } from "./many-row";

/** Records of a kind that the question names; the rows have all of them. */
const NAMED = 3;

/**
 * What is asked before something is done to the ticked records: how many they
 * are, which of them may not have taken place, and whether it can be undone. Of
 * those that are left out it is told where all were chosen: whoever ticked some
 * meant these.
 */
export const manyQuestion = (
  {
    words,
    canUndo,
  }: {
    readonly words: ManyMessages["acts"][keyof ManyMessages["acts"]];
    readonly canUndo: () => boolean;
  },
  rows: readonly Pick<
    ManyRow,
    "item" | "isTicked" | "isTickable" | "isOfAll"
  >[],
  messages: ManyMessages,
): string => {
  const open = rows.filter((row) => row.isTickable);
  const isAll = open.every((row) => row.isTicked || !row.isOfAll);
  const doubted = open.filter(({ item }) => item.doubt !== undefined);
  const left = isAll ? doubted.filter((row) => !row.isTicked) : [];
  const refused = rows.filter(
    ({ item }) => isAll && item.refusal !== undefined,
  );
  const named = (
    some: typeof rows,
    sentence: (count: number) => string,
  ): readonly string[] =>
    some.length === 0
      ? []
      : [
          sentence(some.length),
          ...some
            .slice(0, NAMED)
            .map(
              ({ item: { title, refusal, doubt } }) =>
                `・${title}：${refusal ?? doubt ?? ""}`,
            ),
          ...(some.length > NAMED
            ? [messages.andMore(some.length - NAMED)]
            : []),
        ];
  return [
    words.question(open.filter((row) => row.isTicked).length),
    ...named(
      doubted.filter((row) => row.isTicked),
      messages.doubtedChosen,
    ),
    ...named(left, messages.doubtedLeft),
    ...named(refused, messages.refused),
    canUndo() ? messages.canUndo : messages.cannotUndo,
  ].join("\n");
};

/** What is asked before one record alone is held that may not have taken place. */
export const doubtQuestion = (
  { title, doubt = "" }: Pick<ManyItem, "title" | "doubt">,
  messages: ManyMessages,
): Question => ({
  title: messages.acts.hold.title,
  body: [`・${title}：${doubt}`, messages.doubtedOne].join("\n"),
  okText: messages.go,
  cancelText: messages.cancel,
});
