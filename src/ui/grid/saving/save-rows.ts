import { joinSentences } from "../../../i18n/join-sentences";
import { unlessStopped } from "../../../kintone/rest/unless-stopped";
import type { GridParts } from "../grid-parts";
import { faultSentence, isHeld } from "../row-fault";

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

/**
 * Of each row that would be saved now what is doubtful. One with an error is not
 * saved, and asked about then; one that may have been saved is looked for.
 */
const doubtsOf = ({
  language,
  messages,
  session,
  words,
}: GridParts): readonly string[] => {
  const faults = session.faults();
  const unmarked = { ...messages, confirmMark: "" };
  return session.rows.flatMap((row, index) => {
    const own = faults.get(row.key) ?? [];
    return session.isLocked(row) || isHeld(own)
      ? []
      : own
          .filter(({ level }) => level === "warning")
          .map((fault) =>
            messages.atRow(
              index + 1,
              faultSentence(fault, unmarked, language, words),
            ),
          );
  });
};
