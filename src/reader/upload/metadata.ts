import ExifReader from 'exifreader';
import { latin1 } from './kinds.ts';

/** What a picture tells besides what it shows. */
export interface PictureMetadata {
  /** Where it was taken. */
  hasPlace: boolean;
  /** Who took it or with which very camera. */
  hasOwner: boolean;
}

/** Places in XMP, which stands in pictures as text: as attributes or elements. */
const XMP_PLACE =
  /(?:exif:GPS(?:Latitude|Longitude)|photoshop:(?:City|State|Country)|Iptc4xmpCore:(?:Location|CountryCode)|Iptc4xmpExt:Location(?:Created|Shown))[\s=>]/u;
const XMP_OWNER =
  /(?:aux:(?:SerialNumber|OwnerName|LensSerialNumber)|exifEX:(?:BodySerialNumber|CameraOwnerName)|dc:creator|Iptc4xmpExt:PersonInImage|mwg-rs:)[\s=>/]/u;

const PLACE_TAGS = [
  'GPSLatitude',
  'GPSLongitude',
  'GPSDestLatitude',
  'GPSDestLongitude',
  'City',
  'Sub-location',
  'Province/State',
];
const OWNER_TAGS = [
  'Artist',
  'XPAuthor',
  'CameraOwnerName',
  'BodySerialNumber',
  'LensSerialNumber',
  'ImageUniqueID',
  'OwnerName',
  'By-line',
  'Serial Number',
  'Internal Serial Number',
];

/** Tags of EXIF and IPTC; none when the picture carries no readable metadata. */
function tagsOf(bytes: Uint8Array): Record<string, unknown> {
  try {
    // A copy: Node's own buffers lie in a larger one.
    return { ...ExifReader.load(new Uint8Array(bytes).buffer) };
  } catch (reason) {
    // The library throws for a picture without metadata as for one whose metadata are broken.
    if (reason instanceof Error) return {};
    throw reason;
  }
}

/** Reads who and where a picture tells. */
export function metadataOf(bytes: Uint8Array): PictureMetadata {
  const tags = tagsOf(bytes);
  const text = latin1(bytes);
  return {
    hasPlace: PLACE_TAGS.some((tag) => tag in tags) || XMP_PLACE.test(text),
    hasOwner: OWNER_TAGS.some((tag) => tag in tags) || XMP_OWNER.test(text),
  };
}
