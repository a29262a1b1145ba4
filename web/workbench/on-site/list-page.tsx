/** What the officer goes out with: cases with a next step on the spot, taken along as they are shown, and what may be begun on the spot. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Definition } from '../../../contract/definitions.ts';
import { api } from '../../shared/client.ts';
import { ask, queryClient } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Empty, Waiting } from '../shell/states.tsx';
import { takeAlong, takeOpening } from './carry.ts';
import { useOnline } from './network.ts';
import { useWaitingSteps } from './outbox.ts';
import { type Carried, pouch } from './pouch.ts';

/** So many cases are taken along at most: a day's work, not an archive. */
const most = 30;

/** Definitions of all procedures in which this person may begin a matter on the spot. */
async function openings(): Promise<Definition[]> {
  const catalogue = await queryClient.ensureQueryData(ask.catalogue);
  const found: Definition[] = [];
  for (const module of catalogue)
    for (const procedure of module.procedures) {
      if (procedure.opens.length === 0) continue;
      const definition = await queryClient.ensureQueryData(
        ask.definition(module.module, procedure.key.split('/').at(-1)!, procedure.versions.at(-1)?.version),
      );
      if (definition.acts.some((a) => a.opens && a.onSite && procedure.opens.some((o) => o.act === a.act)))
        found.push(definition);
    }
  return found;
}

/** Takes the day's cases along; those closed or handed on since are put down. */
async function refreshCarried(person: string): Promise<Carried[]> {
  const work = await api.work();
  const wanted = [...work.items, ...work.waiting].slice(0, most * 3);
  const kept: Carried[] = [];
  for (const { matter } of wanted) {
    if (kept.length === most) break;
    const definition = await queryClient.ensureQueryData(ask.definition(matter.module, matter.procedure));
    if (!definition.acts.some((a) => a.onSite)) continue;
    const carried = await takeAlong(person, matter.module, matter.id);
    const offered = carried.page.acts.some(
      (a) => a.available && carried.definition.acts.some((d) => d.act === a.act && d.onSite),
    );
    if (offered) kept.push(carried);
    else await pouch.drop(matter.id);
  }
  const waiting = new Set((await pouch.steps(person)).map((s) => s.matter));
  for (const old of await pouch.carried(person))
    if (!kept.some((k) => k.id === old.id) && !waiting.has(old.id)) await pouch.drop(old.id);
  for (const definition of await openings()) await takeOpening(definition);
  await pouch.keep(
    'openings',
    (await openings()).map((d) => ({
      key: d.key,
      module: d.module,
      label: d.label,
      acts: d.acts.filter((a) => a.opens && a.onSite),
    })),
  );
  return pouch.carried(person);
}

interface Opening {
  key: string;
  module: string;
  label: string;
  acts: { act: string; label: string }[];
}

export function OnSiteListPage() {
  const { viewer } = useSession();
  const online = useOnline();
  const waiting = useWaitingSteps(viewer.id);
  const here = useQuery({
    queryKey: ['on-site', 'carried', viewer.id],
    queryFn: () => pouch.carried(viewer.id),
    networkMode: 'always',
  });
  const begin = useQuery({
    queryKey: ['on-site', 'openings', viewer.id],
    queryFn: async () => (await pouch.kept<Opening[]>('openings')) ?? [],
    networkMode: 'always',
  });
  const fresh = useQuery({
    queryKey: ['matters', 'on-site', viewer.id],
    queryFn: () => refreshCarried(viewer.id),
    enabled: online,
    staleTime: 60_000,
  });
  const { refetch } = here;
  const { refetch: refetchBegin } = begin;
  useEffect(() => {
    if (!fresh.isFetching) {
      void refetch();
      void refetchBegin();
    }
  }, [fresh.isFetching, refetch, refetchBegin]);
  const cases = here.data ?? [];
  return (
    <>
      <h1>现场办理</h1>
      {fresh.isFetching && <Waiting what="正在把今天要办的事项存到本机" />}
      {(begin.data ?? []).length > 0 && (
        <nav aria-label="在现场新开" className="begin">
          {begin.data!.flatMap((o) =>
            o.acts.map((a) => (
              <Link
                key={`${o.key}${a.act}`}
                to="/on-site/$module/$id"
                params={{ module: o.module, id: 'new' }}
                search={{ procedure: o.key, act: a.act }}
                className="big"
              >
                {o.label}
                <small>从“{a.label}”开始</small>
              </Link>
            )),
          )}
        </nav>
      )}
      {cases.length === 0 && !fresh.isFetching ? (
        <Empty title="没有要在现场办理的事项">
          {online ? '您经办的事项现在都不在现场阶段。' : '本机没有事先存下的事项；有网络时打开本页，会自动存下。'}
        </Empty>
      ) : (
        <ul className="visits">
          {cases.map(({ id, page }) => {
            const kept = waiting.filter((s) => s.matter === id);
            return (
              <li key={id}>
                <Link to="/on-site/$module/$id" params={{ module: page.matter.module, id }} className="visit">
                  <strong>{page.matter.title}</strong>
                  <span>
                    {page.matter.number ?? page.matter.stateLabel}
                    {page.matter.number && `　${page.matter.stateLabel}`}
                  </span>
                  {page.matter.due && (
                    <span>
                      {page.matter.dueLabel}：{page.matter.due}
                    </span>
                  )}
                  {kept.length > 0 && <span className="kept">{kept.length}步存在本机，待发送</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
