import type { EnteredRecord } from "../../src/entering/entered-record";
import type { EnteringPlace } from "../../src/entering/entering-place";
import { enterRecord } from "../../src/entering/record/enter-record";
import { placeOf } from "./entering-city";

export const meeting: EnteredRecord = {
  texts: {
    heldOn: "令和5年5月1日",
    startTime: "13:30～14:30",
    status: "済",
    advisers: "宮崎　光世",
    theme: "業務の 見直し",
    publishTheme: "○",
  },
  people: [{ personName: "佐藤花子" }],
};

export const enter = (
  entered: EnteredRecord,
  changes: Partial<EnteringPlace> = {},
  kind: EnteringPlace["kind"] = "meetings",
) => enterRecord(entered, placeOf(kind, changes));

export const codesOf = (
  entered: EnteredRecord,
  changes: Partial<EnteringPlace> = {},
) => enter(entered, changes).problems.map(({ code }) => code);
