import type { FormFill } from "./form-fill";

/** 回数 is 1 unless someone enters another (domain: counting rule 7). */
export const fillCount = (): FormFill => ({ field: "count", value: "1" });
