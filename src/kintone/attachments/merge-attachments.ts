/** What to do with a file whose name the record already has. */
export type SameNameAnswer = "replace" | "keepBoth";

/** The names that the record already has, each once, in the order wanted. */
export const sameNames = (
  existing: readonly string[],
  wanted: readonly string[],
): readonly string[] => wanted.filter((name) => existing.includes(name));

/**
 * The names under which files are attached: as wanted, or with a number behind
 * where both are kept: まとめ (2).pptx.
 */
export const namesToAttach = (
  existing: readonly string[],
  wanted: readonly string[],
  answer: SameNameAnswer,
): readonly string[] => {
  if (answer === "replace") return wanted;
  const taken = new Set([...existing, ...wanted]);
  return wanted.map((name) => {
    if (!existing.includes(name)) return name;
    const free = numberedName(name, taken);
    taken.add(free);
    return free;
  });
};

const numberedName = (name: string, taken: ReadonlySet<string>): string => {
  const dot = name.lastIndexOf(".");
  const [stem, extension] =
    dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} (${number})${extension}`;
    if (!taken.has(numbered)) return numbered;
  }
};
