import { readFile } from "node:fs/promises";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { SamplePictures } from "../../src/sample/records/summary-record";

/** Uploads the 体制図 of the sample and the picture of one of its good practices. */
export const uploadPictures =
  ({ file }: Pick<KintoneRestAPIClient, "file">) =>
  async (): Promise<SamplePictures> => {
    const upload = async (source: string, name: string): Promise<string> => {
      const data = await readFile(new URL(source, import.meta.url));
      return (await file.uploadFile({ file: { name, data } })).fileKey;
    };
    return {
      organisation: await upload("organisation.png", "変革推進体制.png"),
      practice: await upload("booking-app.png", "来庁者予約アプリ.png"),
    };
  };
