import { readFile } from "node:fs/promises";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";

const FIGURE = new URL("organisation.png", import.meta.url);

/** Uploads the 体制図 of the sample. */
export const uploadFigure =
  ({ file }: Pick<KintoneRestAPIClient, "file">) =>
  async (): Promise<string> => {
    const data = await readFile(FIGURE);
    const { fileKey } = await file.uploadFile({
      file: { name: "変革推進体制.png", data },
    });
    return fileKey;
  };
