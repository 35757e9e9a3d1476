import { createInterface } from "node:readline/promises";

/** How to ask whoever sits at the terminal; undefined in a timer, a pipe or a build. */
export const askAtTerminal = ():
  | ((question: string) => Promise<string | undefined>)
  | undefined =>
  process.stdin.isTTY && process.stderr.isTTY
    ? async (question) => {
        const lines = createInterface({
          input: process.stdin,
          output: process.stderr,
        });
        try {
          return await lines.question(question);
        } catch {
          // Ctrl-C, Ctrl-D.
          return undefined;
        } finally {
          lines.close();
        }
      }
    : undefined;
