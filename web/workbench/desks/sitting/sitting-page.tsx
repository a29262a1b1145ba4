/** 会议工作台: a secretary's day on one screen, from the agenda through the resolutions to the signed minutes. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Catalogue } from '../../../../contract/definitions.ts';
import type { SittingDesk } from '../../../../contract/desks.ts';
import type { SittingView } from '../../../../contract/sittings.ts';
import '../../matter/matter.css';
import { Papers } from '../../matter/file/papers.tsx';
import { ask } from '../../queries.ts';
import { Empty, Failed, Shown } from '../../shell/states.tsx';
import { DeskHead } from '../desk-head.tsx';
import { Agenda } from './agenda.tsx';
import { Beside } from './beside.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { Meetings } from './meetings.tsx';
import { Minutes } from './minutes.tsx';
import { type Begin, OpeningDrawer } from './opening-drawer.tsx';
import { Ready } from './ready.tsx';
import { nextOrder } from './rearrange.ts';
import './sitting.css';

export function SittingPage({ module, desk }: { module: Catalogue[number]; desk: SittingDesk }) {
  const { meeting } = useSearch({ from: '/desk/$module/desks/$desk' });
  const navigate = useNavigate();
  const query = useQuery(ask.sitting(module.module, desk.id, meeting));
  const [begun, setBegun] = useState<Begin>();
  const choose = (id: string) =>
    void navigate({
      to: '/$module/desks/$desk',
      params: { module: module.module, desk: desk.id },
      search: { meeting: id },
      resetScroll: false,
    });
  const procedure = module.procedures.find((p) => p.key === desk.meeting);
  const convene = procedure?.opens[0];
  const conveneNow = convene && {
    label: convene.label,
    begin: () =>
      setBegun({
        module: module.module,
        procedure: desk.meeting.split('/').at(-1) ?? desk.meeting,
        act: convene.act,
        title: convene.label,
      }),
  };
  return (
    <div className="page sitting-page">
      <DeskHead module={module} desk={desk}>
        {conveneNow && <Button onClick={conveneNow.begin}>{conveneNow.label}</Button>}
      </DeskHead>
      <Shown query={query} what="正在读取会议">
        {(view) => (
          <div className={query.isPlaceholderData ? 'renewing' : ''}>
            {query.error && <Failed error={query.error} retry={() => void query.refetch()} />}
            <Sitting view={view} desk={desk} choose={choose} begin={setBegun} convene={conveneNow} />
          </div>
        )}
      </Shown>
      <OpeningDrawer
        begin={begun}
        close={() => setBegun(undefined)}
        opened={(result) => {
          // A new meeting is opened at once; a new item already stands on the agenda of the one that is.
          if (begun?.from === undefined) choose(result.id);
        }}
      />
    </div>
  );
}

function Sitting({
  view,
  desk,
  choose,
  begin,
  convene,
}: {
  view: SittingView;
  desk: SittingDesk;
  choose: (id: string) => void;
  begin: (what: Begin) => void;
  convene: { label: string; begin: () => void } | undefined;
}) {
  const { sitting } = view;
  if (!sitting)
    return (
      <>
        <Empty title={convene ? '还没有会议' : '没有您可以查看的会议'}>
          <p>
            {convene
              ? `先“${convene.label}”，写明时间、地点和应到人数；会议建立以后，在这里登记议题、印发议程，会上逐项登记讨论情况，会后签发纪要。`
              : '会务人员通知召开会议以后，您有权查看的会议会列在这里。'}
          </p>
          {convene && (
            <p style={{ marginTop: '0.8rem' }}>
              <Button type="primary" onClick={convene.begin}>
                {convene.label}
              </Button>
            </p>
          )}
        </Empty>
        <Ready ready={view.ready} />
      </>
    );
  const { meeting } = sitting;
  const [itemModule = '', itemProcedure = itemModule] = desk.items.split('/');
  const adding = meeting.arises.find((a) => a.module === itemModule && a.procedure === itemProcedure);
  // A new item names the meeting and comes last on its agenda.
  const settled = {
    [desk.names]: meeting.matter.id,
    ...(view.order
      ? { [view.order.field]: nextOrder(sitting.items.map((i) => ({ id: i.page.matter.id, order: i.order }))) }
      : {}),
  };
  const add = adding && {
    label: adding.how,
    begin: () => begin({ ...adding, title: adding.how, from: meeting.matter.id, settled }),
  };
  return (
    <div className="sitting">
      <Meetings view={view} chosen={meeting.matter.id} choose={choose} />
      <div>
        <MeetingHead sitting={sitting} />
        <Minutes sitting={sitting} />
        <Agenda sitting={sitting} order={view.order} add={add} />
      </div>
      <aside aria-label="会议的其他事项">
        <Ready
          ready={view.ready}
          start={
            adding &&
            ((matter) =>
              begin({ ...matter.start, title: `${matter.start.how}：${matter.title}`, from: matter.id, settled }))
          }
        />
        <Beside
          beside={sitting.beside}
          offers={meeting.arises.filter((a) => a !== adding)}
          start={(offer) => begin({ ...offer, title: offer.how, from: meeting.matter.id })}
        />
        <Papers page={meeting} />
      </aside>
    </div>
  );
}
