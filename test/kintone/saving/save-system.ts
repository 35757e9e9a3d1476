import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { connectWith } from "../../../scripts/report/connect-with";
import type { LocalKintone } from "../../../scripts/local-kintone/local-kintone";
import type { AttachmentPlace } from "../../../src/kintone/attachments/record-attachments";
import type { SaveListener } from "../../../src/kintone/attachments/save-files";
import type { Settings } from "../../../src/settings/settings";
import { deploy } from "../../support/local-kintone";
import { runSetup, startKintone } from "../../setup/set-up-on-local-kintone";

/** A local kintone with our apps. */
export interface SaveSystem {
  readonly kintone: LocalKintone;
  readonly admin: KintoneRestAPIClient;
  readonly settings: Settings;
  /** A new 年度まとめ record as an attachment place. */
  newRecord(login?: Login): Promise<AttachmentPlace>;
  /** Name and content of the files that a record holds. */
  filesOf(
    place: AttachmentPlace,
    field?: string,
  ): Promise<readonly (readonly [string, string])[]>;
  /** Attaches a file as someone else does, from another window. */
  addFile(place: AttachmentPlace, name: string): Promise<void>;
  /** Changes something else of the record, as someone else does. */
  change(place: AttachmentPlace): Promise<void>;
  forbidEditing(user: string): Promise<void>;
  close(): Promise<void>;
}

type Login = { readonly username: string; readonly password: string };

const SECRETARY = { username: "secretary", password: "secretary-pass" };

export const startSaveSystem = async (): Promise<SaveSystem> => {
  const { kintone, access } = await startKintone();
  const { settings } = (await runSetup(access)).result;
  const source = settings.sources.summaries;
  const fields = source?.fields ?? {};
  const appId = source?.appId ?? "";
  return {
    kintone,
    admin: access.client,
    settings,
    newRecord: async (login = SECRETARY) => {
      const { id } = await access.client.record.addRecord({
        app: appId,
        record: {
          [fields.title ?? ""]: { value: "活動まとめ" },
          [fields.fiscalYears ?? ""]: { value: "2022,2023" },
        },
      });
      const connect = connectWith({
        baseUrl: kintone.url,
        auth: login,
        guestSpaceId: undefined,
      });
      return {
        client: connect(undefined),
        appId,
        recordId: id,
        field: fields.outputs ?? "",
      };
    },
    filesOf: async ({ recordId, field }, other = field) => {
      const { record } = await access.client.record.getRecord({
        app: appId,
        id: recordId,
      });
      const cell = record[other];
      if (cell?.type !== "FILE") throw new Error(`${other} is no FILE field`);
      return Promise.all(
        cell.value.map(async ({ name, fileKey }) => {
          const bytes = await access.client.file.downloadFile({ fileKey });
          return [name, Buffer.from(bytes).toString("utf8")] as const;
        }),
      );
    },
    addFile: async ({ appId: app, recordId: id, field }, name) => {
      const { client } = access;
      const { record } = await client.record.getRecord({ app, id });
      const { fileKey } = await client.file.uploadFile({
        file: { name, data: Buffer.from(name) },
      });
      const earlier = record[field]?.value as { fileKey: string }[];
      const value = [...earlier, { fileKey }];
      await client.record.updateRecord({
        app,
        id,
        record: { [field]: { value } },
      });
    },
    change: async ({ appId: app, recordId: id }) => {
      const division = { value: `課${performance.now()}` };
      await access.client.record.updateRecord({
        app,
        id,
        record: { [fields.division ?? ""]: division },
      });
    },
    forbidEditing: async (code) => {
      await access.client.app.updateRecordAcl({
        app: appId,
        rights: [
          {
            filterCond: "",
            entities: [
              {
                entity: { type: "USER", code },
                viewable: true,
                editable: false,
                deletable: false,
                includeSubs: false,
              },
              {
                entity: { type: "GROUP", code: "everyone" },
                viewable: true,
                editable: true,
                deletable: true,
                includeSubs: false,
              },
            ],
          },
        ],
      });
      await deploy(access.client, appId);
    },
    close: () => kintone.close(),
  };
};

export const file = (name: string, content = name) => ({
  name,
  bytes: Buffer.from(content),
});

/** Nobody is asked, nothing is cancelled. */
export const quiet = (changes: Partial<SaveListener> = {}): SaveListener => ({
  signal: new AbortController().signal,
  askSameName: () => Promise.reject(new Error("nobody should be asked")),
  onProgress: () => undefined,
  ...changes,
});
