import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Where a person types, and where the question is shown. */
export interface AskingTerminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks for a line of which nothing is shown while it is typed.
 * @returns undefined when the person went away (Ctrl-C, Ctrl-D)
 */
export const askHidden = (
  question: string,
  { input, output }: AskingTerminal,
): Promise<string | undefined> =>
  new Promise((resolve) => {
    output.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    // As a terminal it takes the echo from the input, and shows what is typed itself: here to nobody.
    const lines = createInterface({ input, output: silent, terminal: true });
    let answer: string | undefined;
    lines.once("line", (line) => {
      answer = line;
      lines.close();
    });
    lines.once("SIGINT", () => lines.close());
    lines.once("close", () => {
      output.write("\n");
      resolve(answer);
    });
  });
