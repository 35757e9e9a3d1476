import type { City } from "./city";
import { greenhill } from "./greenhill";
import { kawahara } from "./kawahara";
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
