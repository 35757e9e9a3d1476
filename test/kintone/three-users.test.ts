import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOCUMENT_FORMATS } from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import type { Summary } from "../../src/summary/summary";
import { deploy } from "../support/local-kintone";
import { meetingRecord, startCity, type City } from "./city";
import { savedBy, summaryOf } from "./summary-of";

let city: City;

beforeAll(async () => {
  city = await startCity();
  await city.client.record.addRecords({
    app: city.appId,
    records: [
      ...Array.from({ length: 6 }, () => meetingRecord("2022-06-01")),
      meetingRecord("2022-07-01"),
    ],
  });
});

afterAll(() => city.kintone.close());

const user = (code: string) => ({ type: "USER", code }) as const;

/** The secretary may not view this field. */
const hideFromSecretary = async (code: string): Promise<void> => {
  await city.client.app.updateFieldAcl({
    app: city.appId,
    rights: [
      {
        code,
        entities: [
          { entity: user("secretary"), accessibility: "NONE" },
          {
            entity: { type: "GROUP", code: "everyone" },
            accessibility: "WRITE",
          },
        ],
      },
    ],
  });
  await deploy(city.client, city.appId);
};

/** Only these people may view the meetings of June. */
const showJuneTo = async (...viewers: string[]): Promise<void> => {
  const right = { viewable: true, editable: false, deletable: false };
  await city.client.app.updateRecordAcl({
    app: city.appId,
    rights: [
      {
        filterCond: '実施日 = "2022-06-01"',
        entities: viewers.map((code) => ({
          ...right,
          entity: user(code),
          includeSubs: false,
        })),
      },
    ],
  });
  await deploy(city.client, city.appId);
};

const SENTENCE = "見える記録だけの数値です。";

/** All words of a file, also of one that is a package. */
const wordsOf = (bytes: Uint8Array, isPackage: boolean): string =>
  isPackage
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join("\n")
    : strFromU8(bytes);

const MACHINE_READ = ["csv", "csv-sjis", "figures"] as const;

/** The documents of an edition: whether each one's name, and its words, say that records may lack. */
const documentsOf = async (summary: Summary, edition: "public" | "internal") =>
  Promise.all(
    DOCUMENT_FORMATS.filter(
      (format) => edition === "public" || format !== "opendata",
    ).map(async (format) => {
      const { name, bytes } = await makeDocument(format, {
        report: summary.reportFor(edition),
        colors: [],
        recordUrl: () => "",
        pictures: () => Promise.resolve(new Map()),
        template: () => Promise.resolve(undefined),
      });
      const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
      return {
        format,
        isNamed: name.includes("（見える記録のみ）"),
        isSaid: wordsOf(bytes, isPackage).includes(SENTENCE),
      };
    }),
  );

describe("three users of one app", () => {
  it("see all, or that it is not all, or nothing: nothing smaller looks whole", async () => {
    await showJuneTo("admin", "secretary");
    const settings = await savedBy(city, "admin");

    for (const edition of ["public", "internal"] as const) {
      const whole = await summaryOf(city, settings, "admin");
      expect(whole.rollups[0]?.meetings.count).toBe(7);
      for (const document of await documentsOf(whole, edition)) {
        expect(document).toMatchObject({ isNamed: false, isSaid: false });
      }

      const part = await summaryOf(city, settings, "clerk");
      expect(part.rollups[0]?.meetings.count).toBe(1);
      expect(part.report.isVisibleOnly).toBe(true);
      expect(JSON.stringify(part.readiness?.blocking)).toContain("visibleOnly");
      for (const document of await documentsOf(part, edition)) {
        const { format } = document;
        const isSaid = !(MACHINE_READ as readonly string[]).includes(format);
        expect(document).toEqual({ format, isNamed: true, isSaid });
      }
    }

    for (const code of ["テーマ", "参加者", "役職", "職員番号"]) {
      await hideFromSecretary(code);
      await expect(
        summaryOf(city, settings, "secretary"),
      ).rejects.toMatchObject({ code: "fieldHidden", field: code });
      const whole = await summaryOf(city, settings, "admin");
      expect(whole.rollups[0]?.meetings.count).toBe(7);
    }
  });
});
