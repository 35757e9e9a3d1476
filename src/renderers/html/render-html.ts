import type { Report } from "../../report/report";
import type { HtmlAssets } from "./html-assets";
import { htmlPage } from "./html-page";
import { renderBody } from "./render-body";

/**
 * The summary as one self-contained, accessible HTML file; printed on A4 it
 * has page numbers.
 */
export const renderHtml = (report: Report, assets: HtmlAssets = {}): string =>
  htmlPage(report, report.title, renderBody(report, assets));
