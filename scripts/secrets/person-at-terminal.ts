import { askHidden } from "./ask-hidden";

/** How to ask whoever sits at the terminal; undefined in a timer, a pipe or a build. */
export const personAtTerminal = ():
  | ((question: string) => Promise<string | undefined>)
  | undefined =>
  process.stdin.isTTY && process.stderr.isTTY
    ? (question) =>
        askHidden(question, { input: process.stdin, output: process.stderr })
    : undefined;
