import { readFileSync } from "node:fs";
import { connectWith } from "../../../scripts/report/connect-with";
import { today } from "../../../src/kintone/page/today";
import { readSnapshot } from "../../../src/kintone/freezing/read-snapshot";
import type { Connect } from "../../../src/kintone/rest/kintone-client";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import type { Settings } from "../../../src/settings/settings";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { kintoneFreezer } from "../../../src/ui/publishing/freezing/kintone-freezer";
import type { Freezer } from "../../../src/ui/publishing/freezing/freezer";
import { startTestSystem, type TestSystem } from "../../support/system";

const CHOICE = { fiscalYears: [2022, 2023] };

/** The sample city, whose summary people freeze. */
export interface FrozenCity {
  readonly system: TestSystem;
  readonly settings: Settings;
  /** The one 年度まとめ record. */
  readonly recordId: string;
  readonly summariesApp: string;
  connectAs(user: "secretary" | "administrator"): Connect;
  summary(): Promise<Summary>;
  freezer(summary: Summary, user?: "secretary" | "administrator"): Freezer;
  close(): Promise<void>;
}

export const startFrozenCity = async (): Promise<FrozenCity> => {
  const system = await startTestSystem();
  const settings = JSON.parse(
    readFileSync(system.settingsPath, "utf8"),
  ) as Settings;
  const connectAs = (user: "secretary" | "administrator"): Connect => {
    const { code, password } = system.user(user);
    const connect = connectWith({
      baseUrl: system.kintone.url,
      auth: { username: code, password },
      guestSpaceId: undefined,
    });
    return (space) => withBuffers(connect(space));
  };
  const summary = (): Promise<Summary> =>
    summarise(
      {
        choice: CHOICE,
        settings,
        language: "ja",
        isCompared: true,
        viewer: undefined,
        today: today(),
      },
      {
        rows: (fiscalYears) =>
          loadRows({
            settings,
            fiscalYears,
            connect: connectAs("secretary"),
          }),
        roster: () => Promise.resolve(undefined),
        snapshot: (recordId, frozen) =>
          readSnapshot(recordId, frozen, {
            settings,
            connect: connectAs("secretary"),
          }),
      },
    );
  const { summaryRecord } = await summary();
  return {
    system,
    settings,
    recordId: summaryRecord?.recordId ?? "",
    summariesApp: system.appIds.summaries,
    connectAs,
    summary,
    freezer: (shown, user = "secretary") => {
      const freezer = kintoneFreezer(shown, CHOICE, {
        settings,
        language: "ja",
        connect: connectAs(user),
        user: { code: user, name: `${user}さん` },
      });
      if (freezer === undefined) throw new Error("nothing can be frozen");
      return freezer;
    },
    close: () => system.close(),
  };
};

/** In Node the client sends nothing but Buffers. */
const withBuffers = (client: ReturnType<Connect>): ReturnType<Connect> => ({
  ...client,
  file: new Proxy(client.file, {
    get: (target, name, receiver) =>
      name === "uploadFile"
        ? ({ file }: { file: { name: string; data: Uint8Array } }) =>
            target.uploadFile({
              file: { name: file.name, data: Buffer.from(file.data) },
            })
        : Reflect.get(target, name, receiver),
  }),
});
