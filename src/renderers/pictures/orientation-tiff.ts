/**
 * A TIFF directory that holds the orientation of a picture and nothing else
 * (TIFF 6.0, section 2).
 * @param orientation 1 to 8
 */
export const orientationTiff = (orientation: number): Uint8Array => {
  const tiff = new DataView(new ArrayBuffer(26));
  tiff.setUint16(0, 0x4d4d);
  tiff.setUint16(2, 42);
  tiff.setUint32(4, 8);
  tiff.setUint16(8, 1);
  tiff.setUint16(10, 0x0112);
  tiff.setUint16(12, 3);
  tiff.setUint32(14, 1);
  tiff.setUint16(18, orientation);
  return new Uint8Array(tiff.buffer);
};
