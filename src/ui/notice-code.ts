/** Why the plugin can't show anything on a list. */
export type NoticeCode = "unset" | "broken" | "failed";
