import type { Language } from "../errors/text";
import type { User } from "../state/user";

/**
 * Language of an answer: the user's fixed one, else the best of
 * Accept-Language by its q values; "*" (Node's fetch) counts as absent.
 */
export function chooseLanguage(
  acceptLanguage: string | undefined,
  user: User | null,
  fallback: Language,
): Language {
  if (user !== null && user.language !== "auto") return user.language;
  const ranges = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return { tag: tag.trim(), q: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ tag, q }) => tag !== "" && tag !== "*" && q > 0)
    .sort((a, b) => b.q - a.q);
  const best = ranges[0];
  if (best === undefined) return fallback;
  return best.tag.split("-")[0] === "ja" ? "ja" : "en";
}
