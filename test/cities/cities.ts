import { aoba } from "./aoba";
import type { City } from "./city";
import { greenhill } from "./greenhill";
import { kawahara } from "./kawahara";
import { minatogawa } from "./minatogawa";
import { morimachi } from "./morimachi";
import { umibe } from "./umibe";
import { yamate } from "./yamate";

/** Five cities with apps of their own, as different as we could think of. */
export const CITIES: readonly City[] = [
  umibe,
  yamate,
  kawahara,
  greenhill,
  morimachi,
];

/** Two whose counsellors talk with pupils; the first keeps numbers by month. */
export const SCHOOL_CITIES: readonly City[] = [aoba, minatogawa];
