import type { LetGo } from "../../kintone/page/hold-lock";

/**
 * Holds an app in this browser while an import writes to it: two lists that share
 * rows would write these twice.
 * @returns undefined while another tab imports into the app
 */
export type HoldApp = () => Promise<LetGo | undefined>;

/** Writes once at a time, whoever presses the button, and in which tab. */
export class OneWriter {
  private isWriting = false;

  constructor(private readonly hold: HoldApp) {}

  /** @returns "elsewhere" where another tab imports into the app, "already" where this one does */
  async write(
    write: () => Promise<void>,
  ): Promise<"done" | "elsewhere" | "already"> {
    if (this.isWriting) return "already";
    this.isWriting = true;
    try {
      const letGo = await this.hold();
      if (letGo === undefined) return "elsewhere";
      try {
        await write();
      } finally {
        letGo();
      }
      return "done";
    } finally {
      this.isWriting = false;
    }
  }
}
