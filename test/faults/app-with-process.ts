import { createApp, deploy } from "../support/local-kintone";
import type { CityOfFaults } from "./city-of-faults";

/** An app whose states are moved by kintone's process management. */
export const appWithProcess = async ({
  admin,
  appNames,
}: CityOfFaults): Promise<string> => {
  const app = await createApp(admin, "工程のある面談", {
    日: { type: "DATE", code: "日", label: "日" },
  } as never);
  const state = (index: number) => ({
    index: String(index),
    assignee: { type: "ONE", entities: [] },
  });
  await admin.app.updateProcessManagement({
    app,
    enable: true,
    states: {
      予約: { name: "予約", ...state(0) },
      実施: { name: "実施", ...state(1) },
    } as never,
    actions: [
      { name: "行った", from: "予約", to: "実施", filterCond: "" },
      { name: "取り消す", from: "実施", to: "予約", filterCond: "" },
    ] as never,
  });
  await deploy(admin, app);
  appNames.set(app, "工程のある面談");
  return app;
};
