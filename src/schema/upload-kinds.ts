/** Kinds of documents that can be uploaded: extensions, lower-case. */
export const DOCUMENT_KINDS = ['pdf', 'docx', 'xlsx', 'pptx'] as const;

/** Kinds of pictures that can be uploaded: extensions, lower-case. */
export const PICTURE_KINDS = ['jpg', 'jpeg', 'png', 'webp'] as const;

/** Kinds of files that can be uploaded: extensions, lower-case. */
export const UPLOAD_KINDS = [...DOCUMENT_KINDS, ...PICTURE_KINDS] as const;

/** Kind of a file that can be uploaded. */
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** Kinds for people: «pdf, docx, …». */
export const UPLOAD_KINDS_LISTED = UPLOAD_KINDS.join(', ');

/** Addresses of uploads of some kinds. */
export const uploadPattern = (kinds: readonly UploadKind[]): RegExp =>
  new RegExp(`^/uploads/[a-z0-9/_-]+\\.(?:${kinds.join('|')})$`);
