import type { RecordChoices } from "../../fields/record-choices";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { Source } from "../../settings/settings";
import type { KintoneClient } from "../rest/kintone-client";

/** The 年度まとめ record whose texts are edited, and how its cells are understood. */
export interface TextPlace {
  readonly client: KintoneClient;
  readonly source: Source<SummaryFieldName>;
  readonly recordId: string;
  readonly choices: RecordChoices;
  readonly sections: readonly SectionRule[];
}
