import type { RecordEdit } from "../../../kintone/corrections/edit-records";
import type { PublishableItem } from "../../../publishing/contents/publishable-items";

export type OfPractice = Extract<PublishableItem, { kind: "practicePhotos" }>;
/** Whose mark is in a record of its own, which is written from here. */
export type MarkedHere = Exclude<PublishableItem, OfPractice>;

export const isMarkedHere = (item: PublishableItem): item is MarkedHere =>
  item.kind !== "practicePhotos";

/** What writes the mark of an item to its record. */
export const mark = (item: MarkedHere, isMarked: boolean): RecordEdit => {
  const { recordId } = item.record;
  if (item.kind === "activity") {
    return {
      source: "activities",
      recordId,
      seen: { field: "title", text: item.text },
      change: { field: "publish", isMarked },
    };
  }
  return {
    source: "meetings",
    recordId,
    seen: { field: item.kind, text: item.text },
    change: {
      field: item.kind === "theme" ? "publishTheme" : "publishVoice",
      isMarked,
    },
  };
};
