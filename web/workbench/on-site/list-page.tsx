/** What the officer goes out with: cases with a next step on the spot, taken along as they are shown, and what may be begun on the spot. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Definition } from '../../../contract/definitions.ts';
import type { MatterRow } from '../../../contract/matters.ts';
import type { Session } from '../../../contract/people.ts';
import { api } from '../../shared/client.ts';
import { ask, queryClient } from '../queries.ts';
import { useSession } from '../shell/session.ts';
import { Empty, Waiting } from '../shell/states.tsx';
import { takeAlong, takeOpening } from './keeping/carry.ts';
import { useOnline } from './keeping/network.ts';
import { useWaitingSteps } from './keeping/outbox.ts';
import { type Carried, pouch, type Step } from './keeping/pouch.ts';

type Viewer = NonNullable<Session['viewer']>;

/** So many cases are taken along at most: a day's work, not an archive. */
const most = 30;

/** The version of a procedure under which a matter opens today. */
const inForce = (versions: readonly { version: string; from: string; until: string | null }[], today: string) =>
  versions.findLast((v) => v.from <= today && (v.until === null || today <= v.until))?.version;

/** Definitions of the procedures that have steps on the spot, as they stand today, in the modules in which this person acts. */
async function onTheSpot(
  viewer: Viewer,
  today: string,
): Promise<{ definition: Definition; opens: readonly string[] }[]> {
  const catalogue = await queryClient.ensureQueryData(ask.catalogue);
  const all = catalogue
    .filter(({ module }) => viewer.capacities.some((c) => c.startsWith(`${module}.`)))
    .flatMap(({ module, procedures }) => procedures.map((p) => ({ module, ...p })));
  const found = await Promise.all(
    all.map(async ({ module, key, versions, opens }) => ({
      definition: await queryClient.ensureQueryData(
        ask.definition(module, key.split('/').at(-1)!, inForce(versions, today)),
      ),
      opens: opens.map((o) => o.act),
    })),
  );
  return found.filter(({ definition }) => definition.acts.some((a) => a.onSite));
}

/** This person's own open cases of these procedures, the latest first. What a register holds is no visit. */
async function ownCases(definitions: readonly Definition[]): Promise<MatterRow[]> {
  const lists = await Promise.all(
    definitions.map(({ module, procedure }) =>
      api.list(module, { procedure, mine: 'true', open: 'true', sort: '-lastOn', size: most }),
    ),
  );
  return lists.flatMap((l) => l.rows).sort((a, b) => (a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : 0));
}

const offersOnSite = ({ page, definition }: Carried): boolean =>
  page.acts.some((a) => a.available && definition.acts.some((d) => d.act === a.act && d.onSite));

/** Takes the day's cases along; those closed or handed on since are put down. */
async function refreshCarried(viewer: Viewer, today: string): Promise<Carried[]> {
  const person = viewer.id;
  const procedures = await onTheSpot(viewer, today);
  const kept: Carried[] = [];
  for (const { module, id } of (await ownCases(procedures.map((p) => p.definition))).slice(0, most)) {
    const carried = await takeAlong(person, module, id);
    if (offersOnSite(carried)) kept.push(carried);
    else await pouch.drop(id);
  }
  const waiting = new Set((await pouch.steps(person)).map((s) => s.matter));
  for (const old of await pouch.carried(person))
    if (!kept.some((k) => k.id === old.id) && !waiting.has(old.id)) await pouch.drop(old.id);
  const openings = procedures.flatMap(({ definition: d, opens }): Opening[] => {
    const acts = d.acts.filter((a) => a.opens && a.onSite && opens.includes(a.act));
    return acts.length > 0 ? [{ key: d.key, module: d.module, label: d.label, acts }] : [];
  });
  for (const { definition } of procedures)
    if (openings.some((o) => o.key === definition.key)) await takeOpening(definition);
  await pouch.keep('openings', openings);
  return pouch.carried(person);
}

interface Opening {
  key: string;
  module: string;
  label: string;
  acts: { act: string; label: string }[];
}

function Waits({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  const refused = steps.some((s) => s.failed !== undefined);
  return (
    <span className="kept">
      {steps.length}步存在本机，{refused ? '有一步没有被接受，请打开查看' : '待发送'}
    </span>
  );
}

export function OnSiteListPage() {
  const { viewer, today } = useSession();
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
    queryFn: () => refreshCarried(viewer, today),
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
  // Begun on the spot and not sent yet: nowhere else is there a way back to them.
  const begun = waiting.filter((s) => s.opens !== undefined);
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
      {begun.length > 0 && (
        <ul className="visits" aria-label="在现场新开、待发送的事项">
          {begun.map(({ key, module, opens, title }) => (
            <li key={key}>
              <Link
                to="/on-site/$module/$id"
                params={{ module, id: key }}
                search={{ procedure: opens === module ? module : `${module}/${opens}` }}
                className="visit"
              >
                <strong>{title}</strong>
                <Waits steps={waiting.filter((s) => s.matter === key)} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {cases.length === 0 && begun.length === 0 && !fresh.isFetching ? (
        <Empty title="没有要在现场办理的事项">
          {online ? '您经办的事项现在都不在现场阶段。' : '本机没有事先存下的事项；有网络时打开本页，会自动存下。'}
        </Empty>
      ) : (
        <ul className="visits">
          {cases.map(({ id, page }) => {
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
                  <Waits steps={waiting.filter((s) => s.matter === id)} />
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
