/** A new matter: its opening act as a form in parts. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ActView, Definition } from '../../../contract/definitions.ts';
import type { ActResult, Opening, OpenRequest } from '../../../contract/matters.ts';
import { api } from '../../shared/client.ts';
import { ask, queryClient, refreshMatters } from '../queries.ts';
import { MissingPage } from '../shell/broken.tsx';
import { useSession } from '../shell/session.ts';
import { Empty, Shown } from '../shell/states.tsx';
import { draftName } from './answers/draft.ts';
import { useForm } from './answers/use-form.ts';
import { type Offline, OfflineChoice, offlinePart } from './offline.tsx';
import { Questions, Restored } from './questions.tsx';
import { Submitting } from './submitting.tsx';

export function OpeningPage() {
  const { module } = useParams({ from: '/desk/$module/new' });
  const search = useSearch({ from: '/desk/$module/new' });
  const catalogue = useQuery(ask.catalogue);
  const here = catalogue.data?.find((m) => m.module === module);
  const procedure = search.procedure ?? here?.procedures[0]?.key.split('/').at(-1) ?? module;
  const { today } = useSession();
  // A matter opens under the rules in force on its day, not under newer ones that are already published.
  const versions = here?.procedures.find((p) => p.key.split('/').at(-1) === procedure)?.versions ?? [];
  const inForce = versions.findLast((v) => v.from <= today && (v.until === null || today <= v.until));
  const definition = useQuery({ ...ask.definition(module, procedure, inForce?.version), enabled: here !== undefined });
  if (catalogue.data && !here) return <MissingPage />;
  return (
    <div className="page">
      <p className="no-print">
        <Link to="/$module" params={{ module }}>
          {here?.label ?? '台账'}
        </Link>
      </p>
      <Shown query={definition} what="正在读取表单">
        {(found) => {
          const open = here?.procedures.find((p) => p.key.split('/').at(-1) === procedure)?.opens ?? [];
          const acts = found.acts.filter((a) => a.opens && !a.law && open.some((o) => o.act === a.act));
          const act = acts.find((a) => a.act === search.act) ?? acts[0];
          if (!act)
            return (
              <>
                <h1>新建：{found.label}</h1>
                <Empty title="您不能开启此类事项">
                  开启需要相应的职责。如果您应当有此职责，请联系系统管理员核对任职。
                </Empty>
              </>
            );
          return (
            <>
              {acts.length > 1 && (
                <p>
                  {acts.map((a) => (
                    <Link
                      key={a.act}
                      to="/$module/new"
                      params={{ module }}
                      search={{ procedure, act: a.act, from: search.from }}
                      aria-current={a === act ? 'page' : undefined}
                      style={{ marginInlineEnd: '1rem' }}
                    >
                      {a.label}
                    </Link>
                  ))}
                </p>
              )}
              <Begun key={act.act} module={module} definition={found} act={act} from={search.from} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}

const nothing = {};

interface OpeningProps {
  module: string;
  definition: Definition;
  act: ActView;
}

/** The form, once what another matter brings along has been read; an ordinary one begins empty. */
function Begun({ from, ...props }: OpeningProps & { from: string | undefined }) {
  const { module, definition, act } = props;
  const opening = useQuery({
    ...ask.openingFrom(module, { procedure: definition.procedure, act: act.act, from: from ?? '' }),
    enabled: from !== undefined,
  });
  if (from === undefined) return <OpeningForm {...props} />;
  return (
    <Shown query={opening} what="正在读取来源事项">
      {(begun) => <OpeningForm {...props} begun={begun} />}
    </Shown>
  );
}

/** Where a form that stands on another screen's page (会议工作台) leads once it is sent, or when it is left. */
export interface Leaving {
  sent: (result: ActResult) => void;
  cancel: () => void;
}

/** The form of an opening act; without `leaving` it has a page of its own and leads to the new matter. */
export function OpeningForm({
  module,
  definition,
  act,
  begun,
  leaving,
}: OpeningProps & { begun?: Opening; leaving?: Leaving }) {
  const { viewer } = useSession();
  const navigate = useNavigate();
  const asks = useMemo(
    () =>
      act.asks.flatMap((a) =>
        definition.fields.filter((f) => f.name === a.field).map((field) => ({ field, required: a.required })),
      ),
    [act, definition],
  );
  const [offline, setOffline] = useState<Offline>({ recorded: false, on: undefined });
  // Each source has a draft of its own, so that one case never gets the words of another.
  const about = `${module}/${definition.procedure}${begun ? `/${begun.from.id}` : ''}`;
  const form = useForm(
    asks,
    draftName(viewer.id, about, act.act),
    nothing,
    (stated) =>
      api.tipsOfOpening(module, {
        act: act.act,
        procedure: definition.procedure,
        stated: stated as OpenRequest['stated'],
        ...offlinePart(offline),
      }),
    begun?.stated,
  );
  const body = () => ({
    act: act.act,
    procedure: definition.procedure,
    stated: form.toSend(),
    ...offlinePart(offline),
  });
  return (
    <>
      {!leaving && (
        <h1>
          {act.label}：{definition.label}
        </h1>
      )}
      <p className="article">依据：{act.per.map((p) => p.text).join('、') || definition.label}</p>
      {begun && (
        <p>
          由
          <Link to="/$module/$id" params={{ module: begun.from.module, id: begun.from.id }}>
            {begun.from.title || '（无标题）'}
          </Link>
          {begun.from.how}。已带入的内容请核对，可以修改。
        </p>
      )}
      <Restored form={form} />
      <Submitting
        form={form}
        sending={{
          ...(act.papers.length > 0 ? { preview: () => api.previewOpening(module, body()) } : {}),
          send: (key) => api.open(module, body(), key),
          async sent(result) {
            queryClient.setQueryData(['outcome', result.id], { ...result, label: act.label });
            if (leaving) leaving.sent(result);
            await refreshMatters();
            if (!leaving) await navigate({ to: '/$module/$id', params: { module, id: result.id } });
          },
          label: act.approval.length > 0 ? `送审：${act.label}` : act.label,
          cancel: () =>
            leaving
              ? leaving.cancel()
              : void (begun
                  ? navigate({ to: '/$module/$id', params: { module: begun.from.module, id: begun.from.id } })
                  : navigate({ to: '/$module', params: { module } })),
        }}
      >
        <Questions form={form} />
        <div style={{ marginTop: '1.4rem' }}>
          <OfflineChoice value={offline} change={setOffline} dated={act.dated !== null} />
        </div>
      </Submitting>
    </>
  );
}
