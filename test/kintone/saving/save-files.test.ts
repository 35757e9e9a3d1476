import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitTime, timeLimits } from "../../../src/kintone/rest/time-limit";
import { saveFiles } from "../../../src/kintone/attachments/save-files";
import type { SaveSystem } from "./save-system";
import { file, quiet, startSaveSystem } from "./save-system";

let system: SaveSystem;

beforeAll(async () => {
  system = await startSaveSystem();
});

afterAll(() => system.close());

const PUT_RECORD = { method: "PUT", path: "/k/v1/record.json" };
const GET_RECORD = { method: "GET", path: "/k/v1/record.json" };
const UPLOAD = { method: "POST", path: "/k/v1/file.json" };

describe("files on a record", () => {
  it("join those that are there", async () => {
    const place = await system.newRecord();
    const steps: string[] = [];
    expect(await saveFiles(place, [file("a.txt")], quiet())).toEqual(["a.txt"]);
    const names = await saveFiles(
      place,
      [file("b.txt"), file("c.txt")],
      quiet({ onProgress: (done, all) => steps.push(`${done}/${all}`) }),
    );
    expect(names).toEqual(["b.txt", "c.txt"]);
    expect(await system.filesOf(place)).toEqual([
      ["a.txt", "a.txt"],
      ["b.txt", "b.txt"],
      ["c.txt", "c.txt"],
    ]);
    expect(steps).toEqual(["0/2", "1/2", "2/2"]);
  });

  it.each([
    [
      "replace",
      [
        ["other.txt", "x"],
        ["a.txt", "new"],
      ],
    ],
    [
      "keepBoth",
      [
        ["a.txt", "old"],
        ["other.txt", "x"],
        ["a (2).txt", "new"],
      ],
    ],
    [
      undefined,
      [
        ["a.txt", "old"],
        ["other.txt", "x"],
      ],
    ],
  ] as const)("with the name of an earlier one: %s", async (answer, left) => {
    const place = await system.newRecord();
    await saveFiles(
      place,
      [file("a.txt", "old"), file("other.txt", "x")],
      quiet(),
    );
    const asked: string[] = [];
    await saveFiles(
      place,
      [file("a.txt", "new")],
      quiet({
        askSameName: async (names) => {
          asked.push(...names);
          return answer;
        },
      }),
    );
    expect(asked).toEqual(["a.txt"]);
    expect(await system.filesOf(place)).toEqual(left);
  });

  it("join what someone else attached meanwhile", async () => {
    const place = await system.newRecord();
    await saveFiles(place, [file("a.txt", "old")], quiet());
    const asked: string[] = [];
    const names = await saveFiles(
      place,
      [file("a.txt", "new")],
      quiet({
        askSameName: async ([name = ""]) => {
          asked.push(name);
          await system.addFile(place, "theirs.txt");
          return "replace";
        },
      }),
    );
    expect(names).toEqual(["a.txt"]);
    expect(asked).toEqual(["a.txt"]);
    expect(await system.filesOf(place)).toEqual([
      ["theirs.txt", "theirs.txt"],
      ["a.txt", "new"],
    ]);
  });

  it("ask again when someone else attached a file of the same name meanwhile", async () => {
    const place = await system.newRecord();
    await saveFiles(place, [file("a.txt")], quiet());
    const asked: (readonly string[])[] = [];
    const names = await saveFiles(
      place,
      [file("a.txt", "mine"), file("b.txt", "mine")],
      quiet({
        askSameName: async (same) => {
          asked.push(same);
          if (asked.length === 1) await system.addFile(place, "b.txt");
          return "keepBoth";
        },
      }),
    );
    expect(asked).toEqual([["a.txt"], ["a.txt", "b.txt"]]);
    expect(names).toEqual(["a (2).txt", "b (2).txt"]);
    expect((await system.filesOf(place)).map(([name]) => name)).toEqual([
      "a.txt",
      "b.txt",
      "a (2).txt",
      "b (2).txt",
    ]);
  });

  it("are not attached to a record that changes again and again", async () => {
    const place = await system.newRecord();
    const { client } = place;
    const record = Object.assign(Object.create(client.record), {
      updateRecord: async (
        update: Parameters<typeof client.record.updateRecord>[0],
      ) => {
        await system.change(place);
        return client.record.updateRecord(update);
      },
    }) as typeof client.record;
    await expect(
      saveFiles(
        { ...place, client: { app: client.app, file: client.file, record } },
        [file("a.txt")],
        quiet(),
      ),
    ).rejects.toMatchObject({ facts: { code: "recordKeepsChanging" } });
    expect(await system.filesOf(place)).toEqual([]);
  });
});

describe("a lost answer", () => {
  it("does not attach the files twice", async () => {
    const place = await system.newRecord();
    const { client } = place;
    let updates = 0;
    const record = Object.assign(Object.create(client.record), {
      updateRecord: async (
        update: Parameters<typeof client.record.updateRecord>[0],
      ) => {
        updates += 1;
        await client.record.updateRecord(update);
        throw Object.assign(new Error("socket hang up"), {
          isAxiosError: true,
        });
      },
    }) as typeof client.record;
    const names = await saveFiles(
      { ...place, client: { app: client.app, file: client.file, record } },
      [file("a.txt")],
      quiet(),
    );
    expect([names, updates]).toEqual([["a.txt"], 1]);
    expect(await system.filesOf(place)).toEqual([["a.txt", "a.txt"]]);
  });

  it("is tried again when kintone had not done it", async () => {
    const place = await system.newRecord();
    system.kintone.faults.add({ ...PUT_RECORD, times: 2, drop: true });
    await saveFiles(place, [file("a.txt")], quiet());
    expect(await system.filesOf(place)).toEqual([["a.txt", "a.txt"]]);
  });

  it("is told as such when the record can't be read either", async () => {
    const place = await system.newRecord();
    const { faults } = system.kintone;
    faults.add({ ...PUT_RECORD, times: 1, status: 503 });
    const saving = saveFiles(
      place,
      [file("a.txt")],
      quiet({
        onProgress: (done, all) => {
          if (done === all) faults.add({ ...GET_RECORD, drop: true });
        },
      }),
    );
    await expect(saving).rejects.toMatchObject({
      facts: { code: "outcomeUnknown", detail: "HTTP 503" },
    });
    faults.clear();
    expect(await system.filesOf(place)).toEqual([]);
  });

  it("is looked for again when the record can't be read at first", async () => {
    const place = await system.newRecord();
    const { faults } = system.kintone;
    faults.add({
      ...PUT_RECORD,
      times: 1,
      status: 502,
      hold: async () => {
        faults.add({ ...GET_RECORD, times: 2, drop: true });
      },
    });
    const names = await saveFiles(place, [file("a.txt")], quiet());
    expect(names).toEqual(["a.txt"]);
    expect(await system.filesOf(place)).toEqual([["a.txt", "a.txt"]]);
  });

  it("is a page of a proxy too, although its status is 200", async () => {
    const place = await system.newRecord();
    const page = { status: 200, body: "<html></html>" };
    system.kintone.faults.add({ ...PUT_RECORD, ...page, times: 1 });
    await saveFiles(place, [file("a.txt")], quiet());
    expect(await system.filesOf(place)).toEqual([["a.txt", "a.txt"]]);
  });

  it("is no success when it is a page again and again: nothing is attached, and so it is told", async () => {
    const place = await system.newRecord();
    const page = { status: 200, body: "<html></html>" };
    system.kintone.faults.add({ ...PUT_RECORD, ...page });
    const saving = saveFiles(place, [file("a.txt")], quiet());
    await expect(saving).rejects.toMatchObject({ code: "unexpectedResponse" });
    system.kintone.faults.clear();
    expect(await system.filesOf(place)).toEqual([]);
  });

  it("that never comes is not known to be done", async () => {
    const place = await system.newRecord();
    const client = limitTime(place.client, timeLimits(300));
    const { faults } = system.kintone;
    faults.add({ ...PUT_RECORD, hold: () => new Promise(() => undefined) });
    const saving = saveFiles(
      { ...place, client: { ...place.client, record: client.record } },
      [file("a.txt")],
      quiet(),
    );
    await expect(saving).rejects.toMatchObject({
      facts: { code: "outcomeUnknown" },
    });
    faults.clear();
  });

  it("is told as not known where it was stopped once kintone was asked, and can be saved again", async () => {
    const place = await system.newRecord();
    const cancel = new AbortController();
    system.kintone.faults.add({
      ...PUT_RECORD,
      times: 1,
      status: 502,
      hold: async () => cancel.abort(),
    });
    await expect(
      saveFiles(place, [file("a.txt")], quiet({ signal: cancel.signal })),
    ).rejects.toMatchObject({ facts: { code: "outcomeUnknown" } });
    await saveFiles(place, [file("a.txt")], quiet());
    expect(await system.filesOf(place)).toEqual([["a.txt", "a.txt"]]);
  });
});

describe("files that can't be attached", () => {
  const nothing = async (
    saving: Promise<unknown>,
    code: string,
  ): Promise<void> => {
    await expect(saving).rejects.toMatchObject({ facts: { code } });
  };

  it("tell that the record was deleted", async () => {
    const place = await system.newRecord();
    await system.admin.record.deleteRecords({
      app: place.appId,
      ids: [place.recordId],
    });
    await nothing(saveFiles(place, [file("a.txt")], quiet()), "recordNotFound");
  });

  it("tell that the field is missing", async () => {
    const place = await system.newRecord();
    await nothing(
      saveFiles({ ...place, field: "消えた欄" }, [file("a.txt")], quiet()),
      "fieldMissing",
    );
  });

  it("tell that the right to edit is missing", async () => {
    const place = await system.newRecord({
      username: "clerk",
      password: "clerk-pass",
    });
    await system.forbidEditing("clerk");
    await nothing(saveFiles(place, [file("a.txt")], quiet()), "noRight");
    expect(await system.filesOf(place)).toEqual([]);
  });

  it("tell which file is too large, and attach none of the others", async () => {
    const place = await system.newRecord();
    const { faults } = system.kintone;
    const saving = saveFiles(
      place,
      [file("a.txt"), file("large.txt")],
      quiet({
        onProgress: (done) => {
          if (done === 1) faults.add({ ...UPLOAD, times: 1, status: 413 });
        },
      }),
    );
    await expect(saving).rejects.toMatchObject({
      facts: { code: "fileTooLarge", file: "large.txt" },
    });
    expect(await system.filesOf(place)).toEqual([]);
  });

  it("tell that an upload failed, and attach none of the others", async () => {
    const place = await system.newRecord();
    system.kintone.faults.add({ ...UPLOAD, drop: true });
    await expect(
      saveFiles(place, [file("a.txt"), file("b.txt")], quiet()),
    ).rejects.toMatchObject({ code: "networkFailed" });
    system.kintone.faults.clear();
    expect(await system.filesOf(place)).toEqual([]);
  });

  it("are not attached when it is cancelled during the uploads", async () => {
    const place = await system.newRecord();
    const request = new AbortController();
    await expect(
      saveFiles(
        place,
        [file("a.txt"), file("b.txt")],
        quiet({
          signal: request.signal,
          onProgress: (done) => {
            if (done === 1) request.abort();
          },
        }),
      ),
    ).rejects.toMatchObject({ name: "AbortError" });
    expect(await system.filesOf(place)).toEqual([]);
  });
});
