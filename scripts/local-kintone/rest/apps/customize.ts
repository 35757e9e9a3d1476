import { BAD_ENUM, BAD_SHAPE, REQUIRED_PARAMETER } from "../../errors/messages";
import { keepUpload } from "../../fields/keep-upload";
import { isObject } from "../../json";
import {
  type CustomFile,
  type CustomFiles,
  type Customization,
  NO_CUSTOMIZATION,
} from "../../state/customization";
import { changePreview, managedConfig } from "../access";
import type { Call, Operation } from "../operation";
import { Parameters } from "../parameters";

function getCustomize(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const config = managedConfig(call, app, which);
    return {
      ...(config.customization ?? NO_CUSTOMIZATION),
      revision: String(config.revision),
    };
  };
}

/** What is not sent stays as it was. */
const updateCustomize: Operation = {
  method: "PUT",
  path: "preview/app/customize",
  handle: (call) => {
    const read = new Parameters(call.params);
    const id = read.id("app");
    const scope = read.oneOf("scope", ["ALL", "ADMIN", "NONE"]);
    const revision = read.revision();
    read.check();
    const preview = changePreview(call, id, revision, (config, app) => {
      const before = config.customization ?? NO_CUSTOMIZATION;
      const target = { call, appId: app.id, read };
      const customization: Customization = {
        scope: scope ?? before.scope,
        desktop: readFiles("desktop", before, target),
        mobile: readFiles("mobile", before, target),
      };
      read.check();
      return { customization };
    });
    return { revision: String(preview.revision) };
  },
};

interface Target {
  readonly call: Call;
  readonly appId: number;
  readonly read: Parameters;
}

function readFiles(
  part: "desktop" | "mobile",
  before: Customization,
  target: Target,
): CustomFiles {
  const { read } = target;
  const sent = read.raw(part);
  if (sent === undefined) return before[part];
  if (!isObject(sent)) {
    read.errors.add(part, BAD_SHAPE);
    return before[part];
  }
  const known = [before.desktop, before.mobile].flatMap(({ js, css }) => [
    ...js,
    ...css,
  ]);
  const list = (name: "js" | "css"): readonly CustomFile[] => {
    const files = sent[name];
    if (files === undefined) return before[part][name];
    if (!Array.isArray(files)) {
      read.errors.add(`${part}.${name}`, BAD_SHAPE);
      return [];
    }
    return files.flatMap((file: unknown, index) =>
      readFile(file, `${part}.${name}[${index}]`, known, target),
    );
  };
  return { js: list("js"), css: list("css") };
}

/** A file that the app already has stays; a fresh upload becomes the app's. */
function readFile(
  sent: unknown,
  path: string,
  known: readonly CustomFile[],
  { call, appId, read }: Target,
): readonly CustomFile[] {
  const { type, url, file } = isObject(sent) ? sent : {};
  if (type === "URL") {
    if (typeof url === "string" && url !== "") return [{ type, url }];
    read.errors.add(`${path}.url`, REQUIRED_PARAMETER);
    return [];
  }
  if (type !== "FILE") {
    read.errors.add(`${path}.type`, BAD_ENUM);
    return [];
  }
  const fileKey = isObject(file) ? String(file.fileKey ?? "") : "";
  if (fileKey === "") {
    read.errors.add(`${path}.file.fileKey`, REQUIRED_PARAMETER);
    return [];
  }
  const kept = known.find(
    (one) => one.type === "FILE" && one.file.fileKey === fileKey,
  );
  if (kept !== undefined) return [kept];
  return [{ type, file: keepUpload(call.kintone, fileKey, { appId }) }];
}

export const CUSTOMIZE_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/customize", handle: getCustomize("live") },
  {
    method: "GET",
    path: "preview/app/customize",
    handle: getCustomize("preview"),
  },
  updateCustomize,
];
