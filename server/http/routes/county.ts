/** Routes of definitions, people and offices. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Catalogue, Definition, OfficeRow, PersonRow } from '../../../contract/index.ts';
import { procedureKey } from '../../../kernel/procedure/index.ts';
import { NotFound } from '../../matters/errors.ts';
import { environmentOf, moduleNamed, type Office } from '../../matters/service.ts';
import { catalogue, definitionView } from '../../present/definition.ts';
import type { Identity } from '../session.ts';

export function countyRoutes(app: FastifyInstance, office: Office, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get('/api/definitions', { schema: { summary: '全部程序', response: { 200: Catalogue } } }, (request) =>
    catalogue(office.modules, identity.viewer(request)),
  );

  routes.get(
    '/api/definitions/:module/:procedure',
    {
      schema: {
        summary: '程序',
        params: z.object({ module: z.string(), procedure: z.string() }),
        querystring: z.object({ version: z.string().optional() }),
        response: { 200: Definition },
      },
    },
    (request) => {
      identity.viewer(request);
      const { module: id, procedure: name } = request.params;
      const module = moduleNamed(office, id);
      const key = name === id ? id : `${id}/${name}`;
      const { version } = request.query;
      const found = version
        ? module.procedures.find((p) => procedureKey(p) === key && p.version === version)
        : module.procedures.findLast((p) => procedureKey(p) === key);
      if (!found) throw new NotFound('没有这个程序');
      return definitionView(module, found, environmentOf(office, found));
    },
  );

  routes.get('/api/offices', { schema: { summary: '单位', response: { 200: z.array(OfficeRow) } } }, (request) => {
    identity.viewer(request);
    return [...office.county().offices.values()].map(({ code, name, parent, kind }) => ({ code, name, parent, kind }));
  });

  routes.get(
    '/api/people',
    {
      schema: {
        summary: '人员',
        querystring: z.object({
          capacity: z.string().optional(),
          q: z.string().max(50).optional(),
          id: z.union([z.string(), z.array(z.string())]).optional(),
        }),
        response: { 200: z.array(PersonRow) },
      },
    },
    (request) => {
      const viewer = identity.viewer(request);
      const county = office.county();
      const today = office.clock.today();
      const { capacity, q, id } = request.query;
      const wanted = id === undefined ? undefined : new Set(Array.isArray(id) ? id : [id]);
      const rows: z.infer<typeof PersonRow>[] = [];
      for (const record of county.people.values()) {
        if (wanted && !wanted.has(record.id)) continue;
        const person = county.person(record.id, today);
        if (!person || (capacity && !person.capacities.includes(capacity))) continue;
        const held = record.appointments.find((a) => a.from <= today && (a.until === null || today <= a.until));
        const officeName = county.officeName(person.office);
        if (q && !`${record.name}${officeName}${held?.post ?? ''}`.includes(q.trim())) continue;
        rows.push({
          id: record.id,
          name: record.name,
          office: person.office,
          officeName,
          post: held?.post ?? '',
          capacities: [...person.capacities],
        });
      }
      // Colleagues of one's own office first.
      rows.sort(
        (a, b) =>
          Number(b.office === viewer.office) - Number(a.office === viewer.office) ||
          a.officeName.localeCompare(b.officeName, 'zh') ||
          a.name.localeCompare(b.name, 'zh'),
      );
      return rows.slice(0, 100);
    },
  );
}
