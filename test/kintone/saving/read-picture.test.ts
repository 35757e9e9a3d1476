import { connectWith } from "../../../scripts/report/connect-with";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Attachment } from "../../../src/domain/activity";
import { readPicture } from "../../../src/kintone/attachments/read-picture";
import {
  brokenAnswer,
  droppedConnection,
  htmlAnswer,
  startFaultyProxy,
  type Fault,
  type FaultyProxy,
} from "../../support/faulty-proxy";
import type { SaveSystem } from "./save-system";
import { startSaveSystem } from "./save-system";

let system: SaveSystem;
let proxy: FaultyProxy;
let file: Attachment;

const NAME = "写真.png";

beforeAll(async () => {
  system = await startSaveSystem();
  proxy = await startFaultyProxy(system.kintone.url);
  const field = system.settings.sources.summaries?.fields.pictures ?? "";
  const place = { ...(await system.newRecord()), field };
  await system.addFile(place, NAME);
  const { record } = await system.admin.record.getRecord({
    app: place.appId,
    id: place.recordId,
  });
  const [attached] = record[field]?.value as unknown as [Attachment];
  file = { ...attached, size: Number(attached.size) };
});

afterAll(async () => {
  await proxy.close();
  await system.kintone.close();
});

const read = () =>
  readPicture(
    file.fileKey,
    {
      summary: { pictures: [file], goodPractices: [] } as never,
      activities: [],
    },
    system.settings,
    () => ({
      ...connectWith({
        baseUrl: proxy.url,
        auth: { username: "secretary", password: "secretary-pass" },
        guestSpaceId: undefined,
      })(undefined),
      patience: { readAgainMs: [1, 1], writeAgainMs: [] },
    }),
  );

/** Fewer bytes than the file has, in an answer that is whole for HTTP. */
const halfAPicture: Fault = (response) => {
  response.writeHead(200, { "content-type": "image/png" }).end("写");
};

describe("a picture of a record", () => {
  it("is read as it is", async () => {
    const { bytes, contentType } = await read();
    expect(Buffer.from(bytes).toString("utf8")).toBe(NAME);
    expect(contentType).toBe("image/png");
  });

  it.each([
    ["half a picture", halfAPicture, "unexpectedResponse"],
    ["a page of somebody between", htmlAnswer(200), "unexpectedResponse"],
    ["a connection that breaks within it", brokenAnswer, "networkFailed"],
    ["no answer", droppedConnection, "networkFailed"],
  ])("is told, never shown, for %s", async (_name, fault, code) => {
    for (let time = 0; time < 3; time += 1) proxy.failNext("file.json", fault);
    await expect(read()).rejects.toMatchObject({
      code,
      appId: system.settings.sources.summaries?.appId,
    });
  });
});
