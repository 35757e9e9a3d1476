/** English metric units: four pixels of air above a picture. */
const AIR = 38_100;

/**
 * A drawing of a sheet whose pictures keep their own size. The spreadsheet
 * library stretches each over cells, whose width differs from program to
 * program; charts stay over their cells.
 */
export const unstretchedPictures = (drawing: string): string =>
  drawing.replace(
    /<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?<xdr:rowOff>)0(<\/xdr:rowOff><\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?<a:ext (cx="\d+" cy="\d+")\/>.*?<\/xdr:pic>)(.*?)<\/xdr:twoCellAnchor>/gsu,
    `<xdr:oneCellAnchor>$1${AIR}$2<xdr:ext $4/>$3$5</xdr:oneCellAnchor>`,
  );
