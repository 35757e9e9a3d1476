/** The settings part (ECMA-376 part 1, 17.15) as Japanese Word writes it: its line breaking and spacing, not those of a new English document. */
export const settingsXml = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
  `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
  `<w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/>`,
  `<w:characterSpacingControl w:val="compressPunctuation"/>`,
  `<w:compat><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
  `<w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/>`,
  `</w:settings>`,
].join("");
