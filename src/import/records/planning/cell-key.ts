/**
 * What an edit of a cell is kept by.
 * @param row its name
 * @param target of targetOf()
 */
export const cellKey = (row: string, target: string): string =>
  `${row}:${target}`;
