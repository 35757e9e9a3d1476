import type { FastifyRequest } from "fastify";
import type { User } from "../state/user";

/**
 * The language of a page: the user's own setting, else the first of ja and en
 * that the browser accepts, else the default.
 */
export function pageLanguage(
  request: FastifyRequest,
  user: User | null,
  defaultLanguage: "ja" | "en",
): "ja" | "en" {
  if (user !== null && user.language !== "auto") return user.language;
  const accepted = (request.headers["accept-language"] ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  for (const language of accepted)
    if (language === "ja" || language === "en") return language;
  return defaultLanguage;
}
