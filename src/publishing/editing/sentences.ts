/**
 * A text taken apart behind its full stops and line breaks. Nothing is left
 * out: put together again the pieces are the text. None for an empty text.
 */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .match(/[^。．！？!?\n]*[。．！？!?]*[」』）)]*\n*|\n+/gu)
    ?.filter(Boolean) ?? [];
