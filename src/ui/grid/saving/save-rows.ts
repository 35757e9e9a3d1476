import { joinSentences } from "../../../i18n/join-sentences";
import { unlessStopped } from "../../../kintone/rest/unless-stopped";
import type { GridParts } from "../grid-parts";
import { faultSentence, isHeld } from "../rows/row-fault";

/**
 * Saves the rows of a grid, after what is doubtful about them was asked.
 * @param tell how far it is
 * @param signal stops it: of what was sent by then it may not be known
 * @returns what became of them; undefined where somebody went back
 */
export const saveRows = async (
  parts: GridParts,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<string | undefined> => {
  const { confirm, messages, session } = parts;
  const compared = await unlessStopped(session.compareAnew(), signal).catch(
    () => "notRead",
  );
  if (signal.aborted) return messages.notSaved.stopped;
  // Nothing could be saved now: there is nothing to be asked.
  if (compared === "loggedOut") {
    const left = session.used.filter((row) => !session.isLocked(row)).length;
    return left === 0 ? messages.notSaved.loggedOut : messages.leftAbove(left);
  }
  const questions = [
    ...(compared === "compared" ? [] : [messages.notCompared]),
    ...(session.daysToMove === 0
      ? []
      : [messages.daysToMove(session.daysToMove)]),
    ...doubtsOf(parts),
  ];
  const isSure =
    questions.length === 0 ||
    (await confirm({
      title: messages.askTitle,
      body: [messages.askLead, ...questions.map((one) => `・${one}`)].join(
        "\n",
      ),
      okText: messages.saveAnyway,
      cancelText: messages.goBack,
    }));
  if (!isSure) return undefined;
  const counts = await session.save(
    (done, all) => tell(messages.saving(done, all)),
    signal,
  );
  return counts.left > 0 && session.problemsOfAll.length > 0
    ? joinSentences([
        messages.saved({ ...counts, left: 0 }),
        messages.leftAbove(counts.left),
      ])
    : messages.saved(counts);
};

/** More of them nobody reads; the rows have all. */
const MOST_ASKED = 20;

/**
 * What is doubtful of the rows that would be saved now, each sentence once with
 * its rows. One with an error is not saved, and asked about then; one that may
 * have been saved is looked for.
 */
const doubtsOf = ({
  language,
  messages,
  session,
  words,
}: GridParts): readonly string[] => {
  const faults = session.faults();
  const unmarked = { ...messages, confirmMark: "" };
  const rowsOf = new Map<string, number[]>();
  for (const [index, row] of session.rows.entries()) {
    const own = faults.get(row.key) ?? [];
    if (session.isLocked(row) || isHeld(own)) continue;
    for (const fault of own) {
      if (fault.level !== "warning") continue;
      const sentence = faultSentence(fault, unmarked, language, words);
      rowsOf.set(sentence, [...(rowsOf.get(sentence) ?? []), index + 1]);
    }
  }
  const asked = [...rowsOf].map(([sentence, rows]) =>
    messages.atRows(runsOf(rows), sentence),
  );
  const more = asked.length - MOST_ASKED;
  return more > 0
    ? [...asked.slice(0, MOST_ASKED), messages.moreToCheck(more)]
    : asked;
};

/** The first and the last of those that follow each other: 1, 2, 3, 5 are 1 to 3 and 5. */
const runsOf = (
  rows: readonly number[],
): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else if (last?.[1] !== row) runs.push([row, row]);
  }
  return runs;
};
