import { UPLOAD_KINDS } from '../../schema/upload-kinds.ts';
import { extensionOf, kindOf } from '../upload/kinds.ts';

/** Kinds of files whose text is judged: extensions, lower-case. */
const TEXT_KINDS = ['mdx', 'md', 'yaml', 'yml', 'txt'];

/** Kinds of files that the self-check takes. */
export const ACCEPTED = [...TEXT_KINDS, ...UPLOAD_KINDS];

/** True for a file that holds the text of an entry or a story. */
export const isText = (name: string): boolean => TEXT_KINDS.includes(extensionOf(name));

/** True for a file that is attached to an entry, as against the text of one. */
export const isAttachment = (name: string): boolean => kindOf(name) !== undefined;

/** True for a file that the self-check can judge. */
export const isAccepted = (name: string): boolean => isText(name) || isAttachment(name);
