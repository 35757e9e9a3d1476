import { frozenFormMessages } from "../../i18n/publishing/frozen-form-messages";
import type { Language } from "../../i18n/language";
import type { Settings } from "../../settings/settings";
import type { EventRecord, RecordEvent } from "../page/event-record";
import { isRecordOf } from "../page/is-record-of";
import type { FrozenRules } from "./check-frozen";
import { checkFrozen, forgetFreezing } from "./check-frozen";

/** Keeps what was frozen from being changed in the forms of 年度まとめ records. */
export class FrozenGuard {
  /** As the form opened; undefined for a new record. */
  private before: EventRecord | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly language: Language,
  ) {}

  open({ type, appId, record, reuse }: RecordEvent): void {
    const rules = this.rulesFor(appId, record);
    const isNew = type.includes(".create.");
    this.before =
      rules === undefined || isNew
        ? undefined
        : (structuredClone(record) as EventRecord);
    if (rules !== undefined && isNew && reuse === true) {
      forgetFreezing(record, rules);
    }
  }

  /** Sentences at the fields and on top stop saving. */
  submit(event: RecordEvent): void {
    const rules = this.rulesFor(event.appId, event.record);
    if (rules === undefined) return;
    const messages = frozenFormMessages[this.language];
    for (const { code, field } of checkFrozen(
      event.record,
      this.before,
      rules,
    )) {
      const cell = event.record[rules.source.fields[field] ?? ""];
      // kintone shows no sentence at a table or at attached files.
      if (cell !== undefined && field === "status") cell.error = messages[code];
      event.error = messages[code];
    }
  }

  private rulesFor(
    appId: RecordEvent["appId"],
    record: EventRecord,
  ): FrozenRules | undefined {
    const { sources, choices } = this.settings;
    const source = sources.summaries;
    return source !== undefined && isRecordOf(source, appId, record)
      ? { source, choices }
      : undefined;
  }
}
