/** What stands for a figure of few people in the document's data (domain: Small figures). */
export const HIDDEN = "hidden";
