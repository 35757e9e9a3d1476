import type { Term } from "../../domain/term";

/** Words that records often misspell, and how. */
export const DEFAULT_TERMS: readonly Term[] = [
  { preferred: "CXO", variants: ["ＣＸＯ", "CX0", "ＣＸ０", "cxo"] },
  {
    preferred: "ChatGPT",
    variants: ["chatGPT", "ChatGpt", "Chatgpt", "chatgpt", "Chat GPT"],
  },
  { preferred: "1on1", variants: ["１on１", "１ｏｎ１", "1 on 1", "1ON1"] },
  { preferred: "生成AI", variants: ["生成ＡＩ", "生成Ai"] },
];
