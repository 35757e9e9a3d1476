import { expect, test } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import { RecordFiller } from "../../../src/form/session/fill-record";
import { renewCopies } from "../../../src/form/session/renew-copies";
import { settings } from "../form-fields";

const text = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });
const ticked = () => ({ type: "CHECK_BOX", value: ["掲載する"] });

const source = {
  appId: "1",
  fields: {
    theme: "テーマ",
    publishTheme: "テーマの掲載",
    publishVoice: "声の掲載",
    publish: "公開可否",
    attendances: "参加者",
    personCode: "職員番号",
    rank: "役職",
  },
};

test("a copy fetches people anew, may take another rank, and is marked 掲載 by nobody", () => {
  const record: EventRecord = {
    テーマ: text("予算"),
    テーマの掲載: ticked(),
    声の掲載: ticked(),
    公開可否: { type: "RADIO_BUTTON", value: "公開可" },
    ほかの印: ticked(),
    参加者: {
      type: "SUBTABLE",
      value: [
        { id: null, value: { 職員番号: text("4016"), 役職: text("課長級") } },
      ],
    },
  };
  const filler = new RecordFiller(source, settings.choices);
  const help = {
    source,
    renewed: ["rank"],
    marks: [
      { field: "publishTheme", withheld: [] },
      { field: "publishVoice", withheld: [] },
      { field: "publish", withheld: ["公開不可"] },
    ],
  } as const;
  renewCopies(record, help, filler, (code) => code === "職員番号");
  expect(record).toMatchObject({
    テーマ: text("予算"),
    テーマの掲載: { value: [] },
    声の掲載: { value: [] },
    公開可否: { value: "公開不可" },
    ほかの印: ticked(),
    参加者: {
      value: [{ value: { 職員番号: { value: "4016", lookup: true } } }],
    },
  });
  filler.apply(record, [{ field: "rank", row: 0, value: "部長級" }]);
  expect(JSON.stringify(record.参加者)).toContain("部長級");
});
