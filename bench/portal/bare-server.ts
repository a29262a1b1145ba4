/** A Fastify server and nothing else, in a process of its own: each route answers the bytes it was given, with the headers they came with. */
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';

/** What a page of ours was answered with. */
export interface Answer {
  headers: Readonly<Record<string, string>>;
  body: string;
}

process.once('message', async (answers: readonly Answer[]) => {
  const app = fastify();
  for (const [n, { headers, body }] of answers.entries())
    app.get(`/${n}`, (_request, reply) => reply.headers(headers).send(body));
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send?.((app.server.address() as AddressInfo).port);
});
// Gone with the process that asked for it.
process.once('disconnect', () => process.exit(0));
