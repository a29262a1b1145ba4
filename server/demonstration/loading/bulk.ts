/** Sends the lines of many acts to the database in bulk, one chunk after the other inside one transaction. */
import type { PoolClient } from 'pg';
import { copyInto } from './copy.ts';
import { type Chunk, columns } from './lines.ts';

/** Tables with search words wait beside until the database has made vectors of them. */
const worded = ['matters', 'publications'] as const;
const isWorded = (table: string): boolean => (worded as readonly string[]).includes(table);
const waiting = (table: string): string => `loading_${table}`;

export class Bulk {
  readonly #client: PoolClient;
  #sending: Promise<void> = Promise.resolve();

  constructor(client: PoolClient) {
    this.#client = client;
  }

  /** Makes room for what must wait. */
  async begin(): Promise<void> {
    for (const table of worded) {
      await this.#client.query(`create temporary table ${waiting(table)} (like ${table}) on commit drop`);
      await this.#client.query(`alter table ${waiting(table)} alter column words type text`);
    }
    // Kept for a moment only: compressing it twice would be for nothing.
    await this.#client.query(
      `alter table ${waiting('matters')} alter column snapshot set storage external, alter column limits set storage external`,
    );
  }

  /** Sends a chunk after those before it; a failure is met in `finish`. */
  send({ table, lines }: Chunk): void {
    this.#sending = this.#sending.then(() =>
      copyInto(this.#client, isWorded(table) ? waiting(table) : table, columns[table], lines),
    );
    this.#sending.catch(() => undefined);
  }

  /** Waits until everything sent is in its table; `step` is told after each of the two last ones. */
  async finish(step: () => void): Promise<void> {
    await this.#sending;
    for (const table of worded) {
      const names = columns[table].join(', ');
      await this.#client.query(
        `insert into ${table} (${names}) select ${names.replace(/words$/, "to_tsvector('simple', words)")} from ${waiting(table)}`,
      );
      step();
    }
  }
}
