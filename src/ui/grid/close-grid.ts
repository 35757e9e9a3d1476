import type { GridParts } from "./grid-parts";

/** Copies the rows as spreadsheets paste them. @returns what is said of it */
export const copyRows = async ({
  messages,
  session,
}: GridParts): Promise<string> => {
  try {
    await navigator.clipboard.writeText(session.asText);
    return messages.copied(session.used.length);
  } catch {
    // Browsers and policies may forbid it.
    return messages.copyFailed;
  }
};

/** Closes the grid, after it was asked whether rows that are not saved may go. */
export const closeGrid = async (
  { closed, confirm, kept, messages, session }: GridParts,
  remove: () => void,
): Promise<void> => {
  const { length } = session.used;
  const isSure =
    length === 0 ||
    (await confirm({
      title: messages.leaveTitle,
      body: messages.leaveQuestion(length),
      okText: messages.leave,
      cancelText: messages.stay,
    }));
  if (!isSure) return;
  kept.drop();
  remove();
  closed();
};
