import type { ProgrammeWords } from "../../domain/words/words";

/** Where a city begins whose programme is none of those that are offered: the names are to be filled in. */
export const OTHER_WORDS: ProgrammeWords = {
  programme: { ja: "", en: "" },
  adviser: { ja: "", en: "" },
  adviserShort: { ja: "", en: "" },
  appointment: { ja: "委嘱", en: "appointment" },
  tenure: { ja: "委嘱期間", en: "term" },
  meeting: { ja: "面談", en: "meeting" },
  meetingShort: { ja: "面談", en: "meeting" },
  workingGroup: { ja: "支援先", en: "group" },
  principal: { ja: "相談者", en: "client" },
  staff: { ja: "参加者", en: "attendee" },
  staffNumber: { ja: "参加者番号", en: "attendee number" },
  rank: { ja: "区分", en: "kind" },
  honorific: "さん",
};
