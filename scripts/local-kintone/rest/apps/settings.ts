import { LONGEST_APP_NAME } from "../../apps/new-app";
import { checkLength } from "../../errors/check-length";
import { REQUIRED_PARAMETER } from "../../errors/messages";
import { notImplemented } from "../../errors/request-errors";
import { isObject } from "../../json";
import type { AppSettings } from "../../state/app";
import { changePreview, readableConfig } from "../access";
import type { Operation } from "../operation";
import { Parameters } from "../parameters";

const LONGEST_DESCRIPTION = 10_000;

const THEMES = [
  "WHITE",
  "CLIPBOARD",
  "BINDER",
  "PENCIL",
  "CLIPS",
  "RED",
  "GREEN",
  "BLUE",
  "YELLOW",
  "BLACK",
] as const;

const SWITCHES = [
  "enableThumbnails",
  "enableBulkDeletion",
  "enableComments",
  "enableDuplicateRecord",
  "enableInlineRecordEditing",
] as const;

function getSettings(which: "live" | "preview"): Operation["handle"] {
  return (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    read.check();
    const { settings, revision } = readableConfig(call, app, which);
    return { ...settings, revision: String(revision) };
  };
}

const updateSettings: Operation = {
  method: "PUT",
  path: "preview/app/settings",
  handle: (call) => {
    const read = new Parameters(call.params);
    const app = read.id("app");
    const revision = read.revision();
    const change = readSettings(read);
    read.check();
    const preview = changePreview(call, app, revision, ({ settings }) => ({
      settings: {
        ...settings,
        ...change,
        numberPrecision: {
          ...settings.numberPrecision,
          ...change.numberPrecision,
        },
      },
    }));
    return { revision: String(preview.revision) };
  },
};

function readSettings(read: Parameters): Partial<AppSettings> {
  const name = read.optionalString("name");
  if (name === "") read.errors.add("name", REQUIRED_PARAMETER);
  checkLength(name, LONGEST_APP_NAME, "name", read.errors);
  const description = read.optionalString("description");
  checkLength(description, LONGEST_DESCRIPTION, "description", read.errors);
  const icon = read.raw("icon");
  if (isObject(icon) && icon.type === "FILE") {
    throw notImplemented("An icon of type FILE");
  }
  const theme = read.oneOf("theme", THEMES);
  const firstMonth = read.integer("firstMonthOfFiscalYear", {
    minimum: 1,
    maximum: 12,
  });
  const titleField = read.raw("titleField");
  const precision = read.raw("numberPrecision");
  const switches = SWITCHES.flatMap((key) => {
    const value = read.boolean(key);
    return value === undefined ? [] : [[key, value]];
  });
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(icon !== undefined && { icon }),
    ...(theme !== undefined && { theme }),
    ...(firstMonth !== undefined && {
      firstMonthOfFiscalYear: String(firstMonth),
    }),
    ...(isObject(titleField) && {
      titleField: titleField as unknown as AppSettings["titleField"],
    }),
    ...(isObject(precision) && {
      numberPrecision: Object.fromEntries(
        Object.entries(precision).map(([key, value]) => [key, String(value)]),
      ) as unknown as AppSettings["numberPrecision"],
    }),
    ...Object.fromEntries(switches),
  };
}

export const SETTINGS_OPERATIONS: readonly Operation[] = [
  { method: "GET", path: "app/settings", handle: getSettings("live") },
  {
    method: "GET",
    path: "preview/app/settings",
    handle: getSettings("preview"),
  },
  updateSettings,
];
