import type { HintPanel } from "../hints/hint-panel";
import type { FormPage } from "../page/form-page";
import type { FormTexts } from "../page/form-texts";
import type { CarriedValues } from "./carried-values";
import type { RecordFiller } from "./fill-record";
import type { RecordHelp } from "./record-help";

/** What the help of one record works with. */
export interface SessionParts<Form> {
  readonly help: RecordHelp<Form>;
  readonly page: FormPage;
  readonly messages: FormTexts;
  readonly filler: RecordFiller;
  /** In a list only for what has to be waited for: there is no room for hints. */
  readonly panel?: HintPanel;
  /** Only in a list: no record.set, errors only in columns (kintone: index.edit events). */
  readonly carried?: CarriedValues;
  /** Absent while the record is new. */
  readonly recordId?: string;
}
