/** Filling of what makes text readable on the pictures and dark colours of a city. */
export const PAPER = `<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>`;
