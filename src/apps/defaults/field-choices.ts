/** Choices of our own apps that mean nothing to the plugin, or that no setting can rename; those that do are in src/fields. */

export const MODE = { inPerson: "対面", remote: "リモート" } as const;

export const ACTIVITY_PART = { held: "実施", consulted: "協議" } as const;

/** The one option of a check box that lets a text be printed. */
export const PUBLISH = "掲載する";

/** The one option of the check box for months without an end: 10月～ */
export const ONGOING = "この月から継続";

/** Stands in the form until an admin enters the names of the advisers there. */
export const UNNAMED_ADVISER = "（氏名を入れてください）";

/** The advisers of the sample, who can be ticked on a record; an admin keeps the list in the form. */
export const ADVISER_NAMES = ["宮崎光世", "石原弘子", "阪上恵理"] as const;
