import { uploadName } from '../../reader/upload/upload-name.ts';

/** File that is made of what was kept. */
export interface Remains {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const NAME = 'zapis-iz-samoproverki.txt';

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What there is in a draft, readable or not, as files: its text first, and whatever files it has. */
export function remainsOf(value: unknown): Remains[] {
  const text = partOf(value, 'text');
  const files = partOf(value, 'files');
  const content = typeof text === 'string' ? text : JSON.stringify(value ?? null);
  return [
    { name: NAME, content },
    ...(Array.isArray(files) ? files : []).flatMap((file: unknown) => {
      const [name, bytes] = [partOf(file, 'name'), partOf(file, 'bytes')];
      return bytes instanceof Uint8Array
        ? [{ name: uploadName(String(name)), content: Uint8Array.from(bytes) }]
        : [];
    }),
  ];
}
