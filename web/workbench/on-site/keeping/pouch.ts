/** What an officer carries outside (外勤随身): cases taken along, steps done without a network, and their files, in this device's own storage. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Definition } from '../../../../contract/definitions.ts';
import type { MatterPage, MatterRow, Refusal } from '../../../../contract/matters.ts';
import type { PersonRow, Session } from '../../../../contract/people.ts';

/** A case as it stood when it was taken along, with all that its steps need to be filled in without a network. */
export interface Carried {
  id: string;
  /** Whoever took it along; a shared telephone shows nobody else's. */
  person: string;
  page: MatterPage;
  definition: Definition;
  takenAt: string;
}

/** A step done on the spot, waiting to be sent. It is sent once: the key makes a repeat return the first answer. */
export interface Step {
  key: string;
  person: string;
  /** Id of the matter, or of the step that opens it. */
  matter: string;
  module: string;
  /** The opening step of a matter names its procedure. */
  opens?: string;
  title: string;
  act: string;
  label: string;
  stated: Record<string, unknown>;
  /** Day on which it was done, by this device. */
  on: string;
  /** Instant at which it was kept, for the order of sending. */
  madeAt: string;
  refusals?: readonly Refusal[];
  /** One sentence, when the server could not take it for another reason. */
  failed?: string;
}

interface Kept {
  name: string;
  value: unknown;
}

interface Shape extends DBSchema {
  carried: { key: string; value: Carried };
  steps: { key: string; value: Step };
  /** Contents of files by SHA-256, until they are sent. */
  files: { key: string; value: { sha256: string; name: string; content: Blob } };
  /** The session, lists of people and registers that forms choose from. */
  kept: { key: string; value: Kept };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;
function storage(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('yifa-on-site', 1, {
    upgrade(db) {
      db.createObjectStore('carried', { keyPath: 'id' });
      db.createObjectStore('steps', { keyPath: 'key' });
      db.createObjectStore('files', { keyPath: 'sha256' });
      db.createObjectStore('kept', { keyPath: 'name' });
    },
  });
  return opened;
}

const mine = <T extends { person: string }>(all: readonly T[], person: string): T[] =>
  all.filter((one) => one.person === person);

export const pouch = {
  carry: async (one: Carried) => void (await (await storage()).put('carried', one)),
  carried: async (person: string) => mine(await (await storage()).getAll('carried'), person),
  carriedOne: async (person: string, id: string) =>
    mine(
      [await (await storage()).get('carried', id)].flatMap((c) => c ?? []),
      person,
    )[0],
  drop: async (id: string) => void (await (await storage()).delete('carried', id)),

  steps: async (person: string) =>
    mine(await (await storage()).getAll('steps'), person).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1)),
  keepStep: async (step: Step) => void (await (await storage()).put('steps', step)),
  dropStep: async (key: string) => void (await (await storage()).delete('steps', key)),

  keepFile: async (sha256: string, name: string, content: Blob) =>
    void (await (await storage()).put('files', { sha256, name, content })),
  file: async (sha256: string) => (await storage()).get('files', sha256),
  dropFile: async (sha256: string) => void (await (await storage()).delete('files', sha256)),

  keep: async (name: string, value: unknown) => void (await (await storage()).put('kept', { name, value })),
  kept: async <T>(name: string) => (await (await storage()).get('kept', name))?.value as T | undefined,

  /** A telephone changes hands: whoever signs out leaves nothing behind but steps not yet sent, which only they may see and send. */
  async empty(person: string): Promise<void> {
    const db = await storage();
    for (const one of mine(await db.getAll('carried'), person)) await db.delete('carried', one.id);
    await db.clear('kept');
  },
};

export type People = readonly PersonRow[];
export type Rows = readonly MatterRow[];
export type { Session };
