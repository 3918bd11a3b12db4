import type { Command } from './measure.ts';
import type { Subject } from './subject.ts';

/** What makes a site of a catalogue: ours or another. */
export interface Generator {
  /** Folder of the project. */
  project: string;
  /** Folder of the built site. */
  site: string;
  commands: readonly Command[];
  /** Removes everything that earlier builds have left. */
  forget: () => void;
  /** Changes the text of an entry as an editor's publication does. */
  edit: (subject: Subject) => void | Promise<void>;
  rename: (subject: Subject) => void | Promise<void>;
  /** Throws unless the edited entry is found by its new word; for a search that can be asked here. */
  requireFound?: (subject: Subject) => Promise<void>;
}
