/** The setup cannot go on; the message is a sentence for the person at the terminal. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
