import { html } from "lit";
import type { PublicationPlace } from "../publishing/publication-link";
import { publicationLink } from "../publishing/publication-link";
import type { SummaryTools } from "../summary/summary-tools";
import { kintoneDocumentGateway } from "./kintone-document-gateway";
import { savingTools } from "./saving-tools";

/** The way to publication, and making documents with the rights of whoever is logged in. */
export const kintoneSavingTools = (place: PublicationPlace): SummaryTools => {
  const { settings, language } = place;
  const tools = savingTools(
    kintoneDocumentGateway(settings, language),
    language,
  );
  return (summary, choice) =>
    html`${publicationLink(place, summary, choice)} ${tools(summary, choice)}`;
};
