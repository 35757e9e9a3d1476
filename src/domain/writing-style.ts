/** How sentences end that the plugin words: です・ます, or である. */
export const WRITING_STYLES = ["polite", "plain"] as const;
export type WritingStyle = (typeof WRITING_STYLES)[number];
