/** A word as it stands before a figure: one of Latin letters keeps its distance (Attendances 22, のべ22). */
export const beforeFigure = (word: string): string =>
  /[A-Za-z0-9)\]]$/u.test(word) ? `${word} ` : word;
