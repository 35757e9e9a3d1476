/** Something that is offered above a list, behind a button. */
export interface ListTool {
  readonly label: string;
  /** What is said until it is open, and how it is stopped; absent: its own window does so. */
  readonly opening?: { readonly text: string; readonly stop: string };
  /** What is said where opening it throws. */
  readonly failed: string;
  /** Stands above the list until it is closed; absent: its own window. */
  readonly isInPlace?: true;
  /**
   * Loads its code and opens it.
   * @param closed called when what is in place is closed
   * @param signal stops opening it
   * @returns the sentence that says why it can't be opened
   */
  readonly open: (
    space: HTMLElement,
    closed: () => void,
    signal: AbortSignal,
  ) => Promise<string | undefined>;
}
