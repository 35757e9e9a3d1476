import { randomUUID } from "node:crypto";
import { fileNotFound } from "../errors/app-errors";
import { REQUIRED_PARAMETER } from "../errors/messages";
import { instant } from "./access";
import { type Call, Download, type Operation } from "./operation";
import { Parameters } from "./parameters";

/** Uploads that no record holds live this long. */
export const UPLOAD_LIFE_MS = 3 * 86_400_000;

const uploadFile: Operation = {
  method: "POST",
  path: "file",
  handle: (call) => {
    const { store, now } = call.kintone;
    const { upload } = call;
    if (upload === null) {
      const read = new Parameters({});
      read.errors.add("file", REQUIRED_PARAMETER);
      throw read.check();
    }
    expireUploads(call);
    const key = randomUUID();
    store.files.put(key, {
      key,
      name: upload.name,
      contentType: upload.contentType,
      size: upload.bytes.byteLength,
      uploadedAt: instant(now()),
      attachedTo: null,
    });
    store.blobs.put(key, upload.bytes);
    return { fileKey: key };
  },
};

function expireUploads(call: Call): void {
  const { store, now } = call.kintone;
  const oldest = now().getTime() - UPLOAD_LIFE_MS;
  for (const file of store.files.values()) {
    if (file.attachedTo !== null) continue;
    if (Date.parse(file.uploadedAt) >= oldest) continue;
    store.files.delete(file.key);
    store.blobs.delete(file.key);
  }
}

/** Only the key that a record shows works, not the key of the upload. */
const downloadFile: Operation = {
  method: "GET",
  path: "file",
  handle: (call) => {
    const read = new Parameters(call.params);
    const key = read.string("fileKey");
    read.check();
    const { store } = call.kintone;
    const file = store.files.get(key);
    const bytes = store.blobs.get(key);
    if (file?.attachedTo == null || bytes === undefined) {
      throw fileNotFound(key);
    }
    return new Download(file.name, file.contentType, bytes);
  },
};

export const FILE_OPERATIONS: readonly Operation[] = [uploadFile, downloadFile];
