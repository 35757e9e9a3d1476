import type { RecordEdit } from "../../../kintone/corrections/edit-records";
import type { TextOrigin } from "../../../report/text-origin";

/** What writes other words to the record. */
export const textEdit = (
  origin: TextOrigin,
  text: string,
): RecordEdit | undefined => {
  const { recordId } = origin;
  if (origin.source === "meetings") {
    const { source, field } = origin;
    return {
      source,
      recordId,
      seen: { field, text: origin.text },
      change: { field, text },
    };
  }
  if (origin.source !== "activities") return undefined;
  const { source, field } = origin;
  return {
    source,
    recordId,
    seen: { field, text: origin.text },
    change: { field, text },
  };
};

/** What takes the mark 掲載 away from the record. */
export const unpublishEdit = (origin: TextOrigin): RecordEdit | undefined => {
  const { recordId } = origin;
  if (origin.source === "meetings") {
    const { source, field } = origin;
    return {
      source,
      recordId,
      seen: { field, text: origin.text },
      change: {
        field: field === "theme" ? "publishTheme" : "publishVoice",
        isMarked: false,
      },
    };
  }
  if (origin.source !== "activities") return undefined;
  const { source, field } = origin;
  return {
    source,
    recordId,
    seen: { field, text: origin.text },
    change: { field: "publish", isMarked: false },
  };
};
