import { CXO_ADVISER } from "./cxo-adviser";
import { DX_ADVISER } from "./dx-adviser";
import type { Programme } from "./programme";
import { REGIONAL_COOPERATOR } from "./regional-cooperator";
import { SCHOOL_COUNSELLOR } from "./school-counsellor";

/** The programmes that are offered by name, in the order in which they are asked for. */
export const PROGRAMMES = {
  cxoAdviser: CXO_ADVISER,
  regionalCooperator: REGIONAL_COOPERATOR,
  schoolCounsellor: SCHOOL_COUNSELLOR,
  dxAdviser: DX_ADVISER,
} as const satisfies Readonly<Record<string, Programme>>;

export type ProgrammeName = keyof typeof PROGRAMMES;

export const PROGRAMME_NAMES = Object.keys(
  PROGRAMMES,
) as readonly ProgrammeName[];
