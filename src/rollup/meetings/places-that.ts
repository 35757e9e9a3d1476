/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of the column by construction */

/** Those of a column that pass a test, in their order; Int32Array's own filter() takes several times as long. */
export const placesThat = (
  places: Int32Array,
  test: (place: number) => boolean,
): Int32Array => {
  const passed = new Int32Array(places.length);
  let size = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index]!;
    if (!test(place)) continue;
    passed[size] = place;
    size += 1;
  }
  return passed.slice(0, size);
};
