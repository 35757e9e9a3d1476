/** The namespaces that every part of a presentation declares. */
export const NAMESPACES = [
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
  `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`,
].join(" ");

export const XML_HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Types of relationships between the parts of a presentation. */
export const RELATIONSHIP = {
  slide: `${OFFICE}/slide`,
  slideLayout: `${OFFICE}/slideLayout`,
  slideMaster: `${OFFICE}/slideMaster`,
  notesMaster: `${OFFICE}/notesMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  theme: `${OFFICE}/theme`,
  image: `${OFFICE}/image`,
  chart: `${OFFICE}/chart`,
  package: `${OFFICE}/package`,
} as const;

const PRESENTATION =
  "application/vnd.openxmlformats-officedocument.presentationml";

/** Content types of the parts of a presentation. */
export const CONTENT_TYPE = {
  presentation: `${PRESENTATION}.presentation.main+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
