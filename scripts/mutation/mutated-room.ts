/** Name of the variable of the environment by which the tests are told the room whose code is changed. */
export const MUTATED_ROOM = "NENDO_MUTATED_ROOM";
