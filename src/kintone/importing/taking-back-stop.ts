import type { ListStop } from "../adding/add-problem";

/** Why taking back went no further. */
export type TakingBackStop = Exclude<ListStop, "allRefused">;
