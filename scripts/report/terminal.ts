import { complain, tell, tellInPlace } from "../tell";

/** How much the command says. */
export type Verbosity = "quiet" | "normal" | "verbose";

/** Where the command speaks; progress and errors go to stderr, results to stdout. */
export interface Terminal {
  /** A result line; not when quiet. */
  readonly say: (line: string) => void;
  /** Progress that the next line replaces; only for people at a terminal. */
  readonly showProgress: (text: string) => void;
  /** A line for people who want to know more. */
  readonly detail: (line: string) => void;
  readonly warn: (line: string) => void;
}

export const terminalFor = (verbosity: Verbosity): Terminal => {
  const isQuiet = verbosity === "quiet";
  const showsProgress = !isQuiet && process.stderr.isTTY;
  const clear = (): void => {
    if (showsProgress) tellInPlace("");
  };
  return {
    say: (line) => {
      clear();
      if (!isQuiet) tell(line);
    },
    showProgress: (text) => {
      if (showsProgress) tellInPlace(text);
    },
    detail: (line) => {
      if (verbosity === "verbose") complain(line);
    },
    warn: (line) => {
      clear();
      if (!isQuiet) complain(line);
    },
  };
};
