import type { Language } from "../../../src/i18n/language";
import { REPORT_FORMATS, type ReportFormat } from "./report-formats";

/* Each gives undefined for a text that is no such value. */

/** The REST client insists on https, except for localhost. */
export const parseBaseUrl = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, origin } = new URL(text);
  const isLocal = protocol === "http:" && hostname === "localhost";
  return protocol === "https:" || isLocal ? origin : undefined;
};

export const parseId = (text: string): string | undefined =>
  /^[1-9]\d*$/u.test(text) ? text : undefined;

export const parseYears = (text: string): readonly number[] | undefined => {
  const parts = text.split(",").map((part) => part.trim());
  return parts.every((part) => /^(19|20|21)\d{2}$/u.test(part))
    ? [...new Set(parts.map(Number))].sort((a, b) => a - b)
    : undefined;
};

export const parseFormats = (
  text: string,
): readonly ReportFormat[] | undefined => {
  const parts = text.split(",").map((part) => part.trim());
  return parts.every((part) => REPORT_FORMATS.some((name) => name === part))
    ? REPORT_FORMATS.filter((name) => parts.includes(name))
    : undefined;
};

export const parseLanguage = (text: string): Language | undefined =>
  text === "ja" || text === "en" ? text : undefined;

/** @returns milliseconds */
export const parseSeconds = (text: string): number | undefined =>
  /^[1-9]\d{0,3}$/u.test(text) && Number(text) <= 3600
    ? Number(text) * 1000
    : undefined;
