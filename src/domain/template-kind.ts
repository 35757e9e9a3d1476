/** Office files that a city can bring as the base of its documents. */
export type TemplateKind = "pptx" | "docx";
