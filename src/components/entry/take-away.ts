/** File that a page offers: what it is for its reader, and of which kind it is: «Word», «календарь». */
export interface TakeAwayItem {
  href: string;
  label: string;
  kind: string;
}
