import type { Locator, Page } from "playwright-core";
import { waitUntil } from "../../support/wait-until";

/** A record's form as the person at it knows it: by its labels, not by markup. */
export class RecordForm {
  constructor(readonly page: Page) {}

  /** A field by its code; in a table the one of a row, from 0. */
  field(code: string, row = 0): Locator {
    return this.page.locator(`[data-field="${code}"]`).nth(row);
  }

  input(code: string, row = 0): Locator {
    return this.field(code, row).locator("input, select, textarea").first();
  }

  /** Types and leaves the field, as kintone wants it for its change events. */
  async enter(code: string, value: string, row = 0): Promise<void> {
    await this.input(code, row).fill(value);
    await this.input(code, row).blur();
  }

  async choose(code: string, option: string, row = 0): Promise<void> {
    await this.input(code, row).selectOption(option);
  }

  async tick(code: string, option: string): Promise<void> {
    await this.field(code).getByLabel(option).check();
  }

  /** Looks a person up by staff number. */
  async lookUp(staffNumber: string, row = 0): Promise<void> {
    await this.input("職員番号", row).fill(staffNumber);
    await this.field("職員番号", row)
      .getByRole("button", { name: "取得" })
      .click();
    await waitUntil(
      this.page,
      (at) => {
        const name = document
          .querySelectorAll('[data-field="氏名"]')
          [at]?.querySelector("input");
        return name?.value !== "";
      },
      row,
    );
  }

  async addRow(after = 0): Promise<void> {
    await this.page
      .getByRole("button", { name: "行を追加する" })
      .nth(after)
      .click();
  }

  value(code: string, row = 0): Promise<string> {
    return this.input(code, row).inputValue();
  }

  /** The sentence at a field; "" when there is none. */
  async sentenceAt(code: string, row = 0): Promise<string> {
    const shown = this.field(code, row).locator('[role="alert"]:visible');
    return (await shown.allInnerTexts()).join("");
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "保存", exact: true }).click();
  }

  /** The hints of the plugin. */
  get hints(): Locator {
    return this.page.getByRole("region", { name: "入力の手がかり" });
  }

  /** The question before saving. */
  get question(): Locator {
    return this.page.getByRole("dialog", {
      name: "保存する前に確かめてください",
    });
  }

  /** Waits for the record's page and gives its number. */
  async savedRecordId(): Promise<string> {
    await this.page.waitForURL(/\/show[?#]record=\d+$/u);
    return /record=(\d+)/u.exec(this.page.url())?.[1] ?? "";
  }
}
