import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { addList } from "../../../src/kintone/adding/add-list";
import { newestId } from "../../../src/kintone/adding/arrived-records";
import { RecordAdder } from "../../../src/kintone/adding/record-adder";
import { takeBack } from "../../../src/kintone/importing/take-back";
import { keepAcknowledgements } from "../../../src/kintone/acknowledgements/keep-acknowledgements";
import { savePublishedFigures } from "../../../src/kintone/published/save-published-figures";
import { readTexts } from "../../../src/kintone/texts/read-texts";
import { saveTexts } from "../../../src/kintone/texts/save-texts";
import { addRow, draftOf } from "../../../src/publishing/editing/text-draft";
import type { CityOfFaults } from "../../faults/city-of-faults";
import {
  aMeeting,
  connectBy,
  SECRETARY,
  startCityOfFaults,
} from "../../faults/city-of-faults";
import { directWay } from "../../faults/use-case";

/* Two people who write to the same 年度まとめ record, or add to one app, at the same time, over HTTP. */
const RUNS = 100;
const CODE = FIELD_CODES.summaries;

let city: CityOfFaults;
let recordId: string;

beforeAll(async () => {
  city = await startCityOfFaults();
  recordId = await city.addRecord(city.appIds.summaries, {
    [CODE.title]: { value: "まとめ" },
    [CODE.fiscalYears]: { value: "2018" },
  });
});

afterAll(() => city?.close());

/** A way of writing: what it wrote, or undefined when it says that it wrote nothing. */
type Write = (mark: string) => Promise<string | undefined>;

const writing = (): readonly Write[] => {
  const { settings } = city;
  const source = settings.sources.summaries;
  if (source === undefined) throw new Error("no 年度まとめ app");
  const way = directWay(city.kintone.url);
  const connect = connectBy({
    ...way,
    patience: { readAgainMs: [1, 1, 1], writeAgainMs: [1, 1, 1, 1] },
  });
  const place = { client: connect(undefined), source, recordId };
  return [
    async (mark) => {
      const { choices, sections } = settings;
      const texts = { ...place, choices, sections };
      const { rows, revision } = await readTexts(texts);
      const { draft } = addRow(draftOf(rows), {
        table: "commentaryTable",
        cells: {
          commentaryFiscalYear: "2018",
          commentaryKind: "commentary",
          commentaryText: mark,
        },
      });
      const saved = await saveTexts(texts, draft, revision);
      expect(saved.state).not.toBe("unknown");
      return saved.state === "saved" ? mark : undefined;
    },
    async (mark) => {
      const problem = await keepAcknowledgements(
        [{ key: mark, text: mark, reason: "理由", by: "事務局" }],
        { settings, connect, recordId, at: "2024-04-02T01:23:00Z" },
      );
      expect(problem).not.toBe("unknown");
      return problem === undefined ? mark : undefined;
    },
    async (mark) => {
      const saved = await savePublishedFigures({ ...place, settings }, [
        {
          fiscalYear: 1900 + Number(mark.replace(/\D/gu, "")),
          sectionId: "one-on-one",
          measure: "count",
          value: 12,
          words: "",
        },
      ]);
      return saved.state === "saved" ? mark : undefined;
    },
  ];
};

it(`nothing is lost in ${RUNS} runs of two at once, and each is told what became of it`, async () => {
  const ways = writing();
  const told: (readonly [mark: string, way: number, isWritten: boolean])[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await Promise.all(
      [0, 1].map(async (browser) => {
        // The same, and each beside each of the others.
        const way = (run * (browser + 1)) % ways.length;
        const mark = `印${2 * run + browser}`;
        const written = await ways[way]?.(mark);
        told.push([mark, way, written !== undefined]);
      }),
    );
  }
  const record = await city.recordOf(city.appIds.summaries, recordId);
  const cells = (table: string, cell: string): readonly string[] =>
    (record[table]?.value as readonly Row[]).map(({ value }) =>
      String(value[cell]?.value),
    );
  const stored = [
    cells(CODE.commentaryTable, CODE.commentaryText),
    cells(CODE.acknowledgementTable, CODE.acknowledgementKey),
    cells(CODE.publishedTable, CODE.publishedFiscalYear).map(
      (year) => `印${Number(year) - 1900}`,
    ),
  ];
  const wrong = told.filter(([mark, way, isWritten]) => {
    const times = stored[way]?.filter((one) => one === mark).length;
    return times !== (isWritten ? 1 : 0);
  });
  expect(wrong).toEqual([]);
  expect(told).toHaveLength(2 * RUNS);
  expect(told.filter(([, , isWritten]) => isWritten).length).toBeGreaterThan(
    RUNS,
  );
});

it(`of ${RUNS} tables and lists that two add to one app at once each record is there once, and taken back once`, async () => {
  const app = city.appIds.meetings;
  const way = {
    ...directWay(city.kintone.url),
    patience: { readAgainMs: [1, 1, 1], writeAgainMs: [1, 1, 1, 1] },
  };
  const client = connectBy(way)(undefined);
  const { username: author } = SECRETARY;
  const { signal } = new AbortController();
  const { theme } = FIELD_CODES.meetings;
  const rows = (mark: string) =>
    Array.from({ length: 3 }, () => aMeeting({ [theme]: { value: mark } }));
  const adder = new RecordAdder({ client, appId: app, author });
  const table = async (mark: string) => {
    const outcome = await adder.add(rows(mark));
    if (outcome.state !== "added") throw new Error(outcome.reason);
    return outcome.made;
  };
  const list = async (mark: string) => {
    const place = { client, appId: app, author, signal };
    const { made, ...rest } = await addList(place, rows(mark), () => undefined);
    expect(rest).toEqual({ refused: [], left: 0 });
    return made;
  };
  const newest = () => newestId({ client, appId: app });
  const before = await newest();
  const all: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const made = await Promise.all([
      (run % 2 === 0 ? table : list)(`甲${run}`),
      (run % 3 === 0 ? table : list)(`乙${run}`),
    ]);
    const ids = made.flat().map(({ id }) => id);
    all.push(...ids);
    // Two tabs of one person take back the same, and each something of its own.
    const [mine = [], others = []] = made;
    const back = await Promise.all([
      takeBack({ client, appId: app, signal }, mine, () => undefined),
      takeBack(
        { client, appId: app, signal },
        [...mine, ...others],
        () => undefined,
      ),
    ]);
    for (const { changed, left, stop } of back) {
      expect({ changed, left, stop }).toEqual({
        changed: [],
        left: [],
        stop: undefined,
      });
    }
  }
  expect(new Set(all).size).toBe(RUNS * 2 * 3);
  expect(await newest()).toBe(before);
});

interface Row {
  readonly value: Readonly<Record<string, { readonly value: unknown }>>;
}
