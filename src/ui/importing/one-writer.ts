import { fingerprintOf } from "../../import/records/list-fingerprint";
import type { ReadTable } from "../../import/records/reading/table-rows";
import type { LetGo } from "../../kintone/page/hold-lock";

/**
 * Holds a list in this browser while it is written.
 * @param list its fingerprint
 * @returns undefined while another tab writes it
 */
export type HoldList = (list: string) => Promise<LetGo | undefined>;

/** Writes a list once at a time, whoever presses the button, and in which tab. */
export class OneWriter {
  private isWriting = false;

  constructor(private readonly hold: HoldList) {}

  /** @returns "elsewhere" where another tab writes the list, "already" where this one does */
  async write(
    table: ReadTable,
    write: () => Promise<void>,
  ): Promise<"done" | "elsewhere" | "already"> {
    if (this.isWriting) return "already";
    this.isWriting = true;
    try {
      const letGo = await this.hold(await fingerprintOf(table));
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
