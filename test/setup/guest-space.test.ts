import { afterEach, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { connect } from "../../scripts/setup/connection";
import {
  loadSample,
  ADMIN,
  runSetup,
  startKintone,
} from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

let kintone: LocalKintone;

afterEach(() => kintone.close());

it("sets everything up in a guest space", async () => {
  ({ kintone } = await startKintone({ apiLab: true }));
  await kintone.store.transact(() => {
    kintone.store.spaces.put("7", {
      id: "7",
      name: "変革推進",
      isGuest: true,
      defaultThread: "7",
    });
  });
  const access = connect({
    baseUrl: kintone.url,
    guestSpaceId: "7",
    ...ADMIN,
  });
  const { plugin } = await packTinyPlugin(1);
  const { appIds, settings } = (await runSetup(access, { plugin })).result;
  await loadSample(access, appIds);
  const again = await runSetup(access, { plugin });

  const { apps } = await access.client.app.getApps({});
  expect(apps.map(({ spaceId }) => spaceId)).toEqual(apps.map(() => "7"));
  expect(settings.sources.meetings?.guestSpaceId).toBe("7");
  expect(again.result.appIds).toEqual(appIds);
  const { totalCount } = await access.client.record.getRecords({
    app: appIds.meetings,
    totalCount: true,
  });
  expect(Number(totalCount)).toBeGreaterThan(134);
});
