const OPEN = /^\s*[、，,;；]/u;

/**
 * Whether the place of the first person of a cell is blank: 、4002 谷風 亮. A list
 * told nobody in the column of principals; those behind are companions.
 */
export const lacksFirst = (people: string): boolean => OPEN.test(people);
