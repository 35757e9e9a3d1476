import type { Settings } from "./settings";

type Labels = Settings["labels"];

/** What a new installation calls measures and what is blank. */
export const DEFAULT_LABELS: Labels = {
  totalAttendance: "のべ",
  distinctAttendees: "実人数",
  unset: "未設定",
};

const ENGLISH: Pick<Labels, "totalAttendance" | "distinctAttendees"> = {
  totalAttendance: "Attendances",
  distinctAttendees: "Different people",
};

/** The names of measures in a language: what a city wrote itself stays in every one. */
export const labelsIn = (labels: Labels, language: "ja" | "en"): Labels =>
  language === "ja"
    ? labels
    : {
        ...labels,
        totalAttendance: inEnglish("totalAttendance", labels),
        distinctAttendees: inEnglish("distinctAttendees", labels),
      };

const inEnglish = (name: keyof typeof ENGLISH, labels: Labels): string =>
  labels[name] === DEFAULT_LABELS[name] ? ENGLISH[name] : labels[name];
