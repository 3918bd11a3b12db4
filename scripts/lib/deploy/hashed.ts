/** Folders whose files are named by their content, or lie in a folder that is. */
const HASHED = /^(?:_astro|search-index\/[0-9a-f]+|admin\/decap-[0-9a-f]+)\//;

/** True for a file of a site, by its path there, whose name never stands for another content. */
export const isHashed = (name: string): boolean => HASHED.test(name);
