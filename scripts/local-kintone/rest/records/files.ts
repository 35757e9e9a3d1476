import { randomUUID } from "node:crypto";
import { fileNotFound } from "../../errors/app-errors";
import { REQUIRED_PARAMETER } from "../../errors/messages";
import { locateFields } from "../../apps/field-map";
import { fieldAccess } from "../../fields/field-permissions";
import { type StoredFile, UPLOAD_LIFE_MS } from "../../state/file";
import { findApp, instant, refuse, requireAnyRight } from "../access";
import { type Call, Download, type Operation } from "../operation";
import { Parameters } from "../parameters";
import { findRecord, openApp } from "./record-access";

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

/** A file is seen by who sees its record and its field, or manages its app. */
function requireVisible(
  call: Call,
  place: NonNullable<StoredFile["attachedTo"]>,
): void {
  if (!("recordId" in place)) {
    requireAnyRight(call, findApp(call, place.appId), "appEditable");
    return;
  }
  const open = openApp(call, place.appId, "recordViewable");
  const record = findRecord(call, open, place.recordId, "viewable");
  const { config, actor, kintone } = open;
  const located = locateFields(config.properties).get(place.code);
  const code = located?.table?.code ?? place.code;
  const access = fieldAccess(code, record, actor, config, kintone.store);
  if (access === "NONE") refuse(call);
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
    requireVisible(call, file.attachedTo);
    return new Download(file.name, file.contentType, bytes);
  },
};

export const FILE_OPERATIONS: readonly Operation[] = [uploadFile, downloadFile];
