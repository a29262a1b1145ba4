/** One visit: what is done, the one next step, and what comes later. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ActView, Definition } from '../../../contract/definitions.ts';
import type { MatterPage } from '../../../contract/matters.ts';
import { links } from '../../shared/client.ts';
import { draftName, keepDraft } from '../forms/answers/draft.ts';
import { FileKeeper } from '../forms/inputs/file-keeper.ts';
import { useSession } from '../shell/session.ts';
import { Empty, Refusals, Waiting } from '../shell/states.tsx';
import { takeAlong, unpackLists } from './keeping/carry.ts';
import { keepFile } from './keeping/keep-file.ts';
import { useOnline } from './keeping/network.ts';
import { stepsChanged, useWaitingSteps } from './keeping/outbox.ts';
import { pouch, type Step } from './keeping/pouch.ts';
import { openedHere } from './keeping/sending.ts';
import { StepForm } from './step-form.tsx';
import { laterSteps, nextSteps } from './steps.ts';

export function VisitPage() {
  const { module, id } = useParams({ from: '/on-site/$module/$id' });
  const search = useSearch({ from: '/on-site/$module/$id' });
  const { viewer } = useSession();
  const online = useOnline();
  const waiting = useWaitingSteps(viewer.id).filter((s) => s.matter === id);
  const carried = useQuery({
    queryKey: ['on-site', 'visit', viewer.id, id, search.procedure ?? ''],
    queryFn: async () => {
      if (id === 'new' || search.procedure !== undefined) {
        const definition = await pouch.kept<Definition>(`opening:${search.procedure ?? ''}`);
        if (definition) await unpackLists(definition, undefined);
        return definition ? { definition, page: undefined } : null;
      }
      const kept = await pouch.carriedOne(viewer.id, id);
      if (kept) await unpackLists(kept.definition, kept.page);
      return kept ?? null;
    },
    networkMode: 'always',
  });
  // With a network and nothing on its way, the case is read anew, so that the next step is the server's own.
  const settled = waiting.length === 0 || waiting.some((s) => s.failed !== undefined) || carried.data === null;
  const fresh = useQuery({
    queryKey: ['matters', 'visit', id],
    queryFn: () => takeAlong(viewer.id, module, id),
    enabled: online && id !== 'new' && search.procedure === undefined && settled,
  });
  // A matter opened on the spot has no page of its own until its opening step was sent.
  const navigate = useNavigate();
  const opened = useQuery({
    queryKey: ['on-site', 'opened', id, waiting.length],
    queryFn: async () => (await pouch.kept<string>(openedHere(id))) ?? null,
    enabled: search.procedure !== undefined && id !== 'new',
  });
  useEffect(() => {
    if (opened.data)
      void navigate({ to: '/on-site/$module/$id', params: { module, id: opened.data }, search: {}, replace: true });
  }, [opened.data, navigate, module]);
  const { refetch } = carried;
  const { data: anew } = fresh;
  useEffect(() => {
    if (anew) void refetch();
  }, [anew, refetch]);
  const known = fresh.data ?? carried.data;
  if (known === undefined) return <Waiting what="正在读取" />;
  if (known === null)
    return <Empty title="本机没有存下这一事项">{online ? '请回到“现场”页面重新进入。' : '有网络时再打开。'}</Empty>;
  return (
    <FileKeeper value={keepFile}>
      {/* Each next step is a form of its own. */}
      <Visit key={waiting.length} module={module} id={id} {...known} waiting={waiting} opening={search.act} />
    </FileKeeper>
  );
}

function Visit({
  module,
  id,
  page,
  definition,
  waiting,
  opening,
}: {
  module: string;
  id: string;
  page: MatterPage | undefined;
  definition: Definition;
  waiting: readonly Step[];
  opening: string | undefined;
}) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();
  const allowed = page && new Set(page.acts.filter((a) => a.available).map((a) => a.act));
  const from = page
    ? { state: page.matter.state, tracks: Object.fromEntries(page.tracks.map((t) => [t.track, t.state])) }
    : { state: '', tracks: Object.fromEntries(definition.tracks.map((t) => [t.track, t.initial])) };
  const done = [...(page?.entries.map((e) => e.act) ?? []), ...waiting.map((s) => s.act)];
  const open = definition.acts.find((a) => a.opens && a.act === opening);
  const next =
    id === 'new' && open
      ? [open]
      : nextSteps(
          definition,
          from,
          waiting.map((s) => s.act),
          allowed,
        );
  const later = laterSteps(definition, done, next);
  const current = next.find((a) => a.act === chosen) ?? next[0];
  const refused = waiting.find((s) => s.failed !== undefined);
  const inFile = page?.file ?? [];
  return (
    <>
      <h1>{page?.matter.title ?? definition.label}</h1>
      {page && <p className="quiet">{[page.matter.number, page.matter.stateLabel].filter(Boolean).join('　')}</p>}
      {waiting.length > 0 && <Kept steps={waiting} module={module} procedure={definition.key} />}
      {refused === undefined && current && (
        <section aria-label="下一步" className="next">
          <h2>
            <small>下一步</small>
            {current.label}
          </h2>
          <p className="article">依据：{current.per.map((p) => p.text).join('、')}</p>
          <StepForm
            key={current.act}
            act={current}
            definition={definition}
            module={module}
            matter={id}
            title={page?.matter.title ?? definition.label}
            file={inFile}
            waiting={waiting}
            kept={(step) => {
              if (step.opens !== undefined)
                void navigate({
                  to: '/on-site/$module/$id',
                  params: { module, id: step.matter },
                  search: { procedure: definition.key },
                  replace: true,
                });
            }}
          />
        </section>
      )}
      {refused === undefined && !current && (
        <Empty title="现场的步骤已经办完">
          {waiting.length > 0 ? '有网络后会自动发送，发送前请不要退出登录。' : '其余手续请回到工作台办理。'}
        </Empty>
      )}
      {next.length > 1 && (
        <nav aria-label="也可以先办" className="others">
          <h2>也可以先办</h2>
          {next
            .filter((a) => a !== current)
            .map((a) => (
              <button key={a.act} type="button" className="big" onClick={() => setChosen(a.act)}>
                {a.label}
              </button>
            ))}
        </nav>
      )}
      <Steps title="以后的步骤" acts={later} />
      {page && page.papers.length > 0 && (
        <section aria-label="已出具的文书">
          <h2>已出具的文书</h2>
          <ul className="papers">
            {page.papers.map((p) => (
              <li key={`${p.seq}${p.paper}`}>
                <a href={links.paper(module, id, p.seq, p.paper)} target="_blank" rel="noreferrer" className="big">
                  {p.label}
                  <small>{p.number || '打开后可以打印或者发送给当事人'}</small>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Steps({ title, acts }: { title: string; acts: readonly ActView[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="later">
      <summary>
        {title}（{acts.length}）
      </summary>
      <ol>
        {acts.map((a) => (
          <li key={a.act}>{a.label}</li>
        ))}
      </ol>
    </details>
  );
}

/** Steps kept on this device; a refused one says why and can be taken back and done again, with its answers as they were. */
function Kept({ steps, module, procedure }: { steps: readonly Step[]; module: string; procedure: string }) {
  const { viewer } = useSession();
  const navigate = useNavigate();
  const takeBack = async (from: number) => {
    // What was done after a step rests on it, so the later ones are taken back with it.
    for (const { key, act, matter, opens, stated } of steps.slice(from)) {
      keepDraft(draftName(viewer.id, `${module}/on-site/${opens === undefined ? matter : 'new'}`, act), stated);
      await pouch.dropStep(key);
    }
    const [first] = steps.slice(from);
    if (first?.opens !== undefined)
      await navigate({
        to: '/on-site/$module/$id',
        params: { module, id: 'new' },
        search: { procedure, act: first.act },
        replace: true,
      });
    await stepsChanged(viewer.id);
  };
  return (
    <section aria-label="存在本机的步骤" className="waiting-steps">
      <h2>存在本机，待发送</h2>
      <ol>
        {steps.map((s, i) => (
          <li key={s.key} className={s.failed === undefined ? '' : 'refused'}>
            <span>
              {s.label}
              <small>{s.on}</small>
            </span>
            <button type="button" className="link" onClick={() => void takeBack(i)}>
              撤回重办<span className="unseen">{`${s.label}（${module}）`}</span>
            </button>
            {s.failed !== undefined && (
              <div role="alert">
                <strong>没有被接受：{s.failed}</strong>
                <Refusals refusals={s.refusals ?? []} />
                <p>请撤回这一步，改正后重新办理；后面的步骤随之撤回。</p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
