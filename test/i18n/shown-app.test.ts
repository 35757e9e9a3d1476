import { expect, it } from "vitest";
import { shownApps } from "../../src/i18n/records/shown-app";
import {
  recordIdInBrackets,
  shownRecordId,
} from "../../src/i18n/records/shown-record-id";

const words = {
  appNames: { 45: "面談2022", 46: "研修", 47: "研修", 48: "面談\u202E" },
};

it("tells a record of a further app by the app's name, or by its number", () => {
  expect(shownRecordId("12", "ja", words)).toBe("12");
  expect(shownRecordId("12@45", "ja", words)).toBe("12（面談2022）");
  expect(shownRecordId("12@45", "en", words)).toBe("12 (面談2022)");
  expect(recordIdInBrackets("12@45", words)).toBe("12、面談2022");
  expect(shownRecordId("12@46", "ja", words)).toBe(
    "12（アプリ番号 46「研修」）",
  );
  expect(shownRecordId("12@46", "en", words)).toBe('12 (app 46 "研修")');
  expect(shownRecordId("12@99", "ja", words)).toBe("12（アプリ番号 99）");
  expect(shownRecordId("12@99", "en", {})).toBe("12 (app 99)");
});

it("names what can't be seen in a name, and takes no name from elsewhere", () => {
  expect(shownRecordId("12@48", "ja", words)).toBe("12（面談[U+202E]）");
  expect(shownRecordId("12@constructor", "en", words)).toBe(
    "12 (app constructor)",
  );
});

it("tells several, those without a name last", () => {
  expect(shownApps(["99", "45", "46", "98"], words, "ja")).toBe(
    "「面談2022」、アプリ番号 46「研修」、アプリ番号 99、98",
  );
  expect(shownApps(["99", "45"], words, "en")).toBe('"面談2022", app 99');
});
