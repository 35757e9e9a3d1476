import { samenessKey } from "./sameness/sameness";

/** Who took part: what identifies a person on a record (domain: counting rule 4). */
export interface Person {
  /** Staff number or kintone user code; absent when only a name was entered. */
  readonly code?: string;
  /** Name as entered; absent when only a code was entered. */
  readonly name?: string;
}

/**
 * What makes two rows the same person: the code; without one the name, both
 * compared as sameness says (domain: counting rule 4). A code never equals a
 * name, so a bare name is another person than the same name with a code.
 * @returns undefined for someone with neither, who counts in のべ but not in 実人数
 */
export const personKey = (person: Person): string | undefined => {
  const code = samenessKey(person.code ?? "");
  if (code !== "") return `code:${code}`;
  const name = samenessKey(person.name ?? "");
  return name === "" ? undefined : `name:${name}`;
};
