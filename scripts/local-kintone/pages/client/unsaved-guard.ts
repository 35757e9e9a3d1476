import type { Texts } from "./text/ja";
import { createDialog } from "./widgets/dialog";

/** Asks before a form with changes is left, as long as it is armed. */
export class UnsavedGuard {
  private readonly ask = (event: BeforeUnloadEvent): void =>
    event.preventDefault();

  private isArmed = false;

  /** The form has changes from now on. */
  arm(): void {
    if (this.isArmed) return;
    this.isArmed = true;
    addEventListener("beforeunload", this.ask);
  }

  /** The changes are saved or given up. */
  disarm(): void {
    this.isArmed = false;
    removeEventListener("beforeunload", this.ask);
  }

  /** Whether the form may be left; asks when it has changes. */
  async mayLeave(texts: Texts): Promise<boolean> {
    if (!this.isArmed) return true;
    const action = await createDialog(
      {
        title: texts.leaveQuestion,
        body: texts.leaveWarning,
        okButtonText: texts.leave,
        showCancelButton: true,
      },
      texts,
    ).show();
    if (action !== "OK") return false;
    this.disarm();
    return true;
  }
}
