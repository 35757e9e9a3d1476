import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type { Activity } from "../../domain/activity";
import type { Meeting } from "../../domain/meeting";
import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { TextRow } from "./text-row";
import { withTexts } from "./with-texts";

/** What was changed of one meeting or activity. */
export type RecordChangeSeen =
  | {
      readonly source: "meetings";
      readonly recordId: string;
      readonly change: Partial<
        Pick<
          Meeting,
          "theme" | "voice" | "isThemePublished" | "isVoicePublished"
        >
      >;
    }
  | {
      readonly source: "activities";
      readonly recordId: string;
      readonly change: Partial<
        Pick<
          Activity,
          | "title"
          | "content"
          | "lecturer"
          | "audience"
          | "remark"
          | "isPublished"
        >
      >;
    };

/** What differs from the rows that were read. */
export interface RowEdits {
  /** Number of the 年度まとめ record whose texts are others. */
  readonly recordId: string;
  /** Absent: as they were read. */
  readonly texts?: readonly TextRow[] | undefined;
  /** A later one of the same record wins. */
  readonly records: readonly RecordChangeSeen[];
  /** Acknowledged since. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** The rows as reading would bring them with these edits saved. */
export const editRows = (
  rows: SummaryRows,
  { recordId, texts, records, acknowledgements }: RowEdits,
): SummaryRows => ({
  ...rows,
  summaries: rows.summaries.map((decoded) => {
    const { value } = decoded;
    if (value?.recordId !== recordId) return decoded;
    const written = texts === undefined ? value : withTexts(value, texts);
    const known = value.acknowledgements ?? [];
    return {
      ...decoded,
      value:
        acknowledgements.length === 0
          ? written
          : { ...written, acknowledgements: [...known, ...acknowledgements] },
    };
  }),
  meetings: edited(rows.meetings, "meetings", records),
  activities: edited(rows.activities, "activities", records),
});

const edited = <Row extends { readonly value?: { readonly recordId: string } }>(
  rows: readonly Row[],
  source: RecordChangeSeen["source"],
  records: readonly RecordChangeSeen[],
): readonly Row[] => {
  const changes = new Map<string, object>();
  for (const one of records) {
    if (one.source !== source) continue;
    changes.set(one.recordId, { ...changes.get(one.recordId), ...one.change });
  }
  return changes.size === 0
    ? rows
    : rows.map((row) => {
        const change =
          row.value === undefined ? undefined : changes.get(row.value.recordId);
        return change === undefined
          ? row
          : { ...row, value: { ...row.value, ...change } };
      });
};
