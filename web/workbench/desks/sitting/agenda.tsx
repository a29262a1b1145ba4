/** The agenda in its order: each item with what it takes up, what it came to and what may be done, moved by a click or a key until the meeting is held. */
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { SittingView } from '../../../../contract/sittings.ts';
import { api } from '../../../shared/client.ts';
import { newKey } from '../../../shared/request.ts';
import { refreshMatters } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Empty, Failed } from '../../shell/states.tsx';
import { Item } from './item.tsx';
import { moved } from './rearrange.ts';

export function Agenda({
  sitting,
  order,
  add,
}: {
  sitting: NonNullable<SittingView['sitting']>;
  order: SittingView['order'];
  add: { label: string; begin: () => void } | undefined;
}) {
  const { today } = useSession();
  const { items } = sitting;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const standing = items.filter((i) => i.standing !== 'dropped');
  const begun = sitting.on !== null && sitting.on <= today;
  const next = begun ? items.find((i) => i.standing === 'open')?.page.matter.id : undefined;
  const list = useFocusNext(items);

  const movable = (id: string) =>
    order !== null &&
    items.find((i) => i.page.matter.id === id)?.page.acts.some((a) => a.act === order.act && a.available) === true;
  const move = async (from: number, to: number) => {
    if (!order) return;
    setBusy(true);
    setFailure(undefined);
    try {
      const placed = standing.map((i) => ({ id: i.page.matter.id, order: i.order }));
      for (const { id, order: number } of moved(placed, from, to)) {
        const item = standing.find((i) => i.page.matter.id === id);
        if (!item) continue;
        const { matter, seq } = item.page;
        await api.act(matter.module, id, { act: order.act, stated: { [order.field]: number }, seq }, newKey());
      }
    } catch (error) {
      setFailure(error);
    } finally {
      await refreshMatters();
      setBusy(false);
    }
  };
  return (
    <section className="part agenda" aria-label="议程">
      <header>
        <h2>议程</h2>
        {add && (
          <Button className="aside no-print" onClick={add.begin}>
            {add.label}
          </Button>
        )}
      </header>
      {failure !== undefined && <Failed error={failure} />}
      {items.length === 0 ? (
        <div className="sheet">
          <Empty title="还没有议题">
            <p>
              {add
                ? `点“${add.label}”直接登记；有待上会的事项的，也可以由它列为议题。`
                : '登记以后，议题按序号列在这里；您无权查看的不列出。'}
            </p>
          </Empty>
        </div>
      ) : (
        <ol className="sheet items" ref={list}>
          {items.map((item) => {
            const at = standing.indexOf(item);
            const { id } = item.page.matter;
            const mayMove = at >= 0 && movable(id) && standing.every((i) => movable(i.page.matter.id));
            return (
              <Item
                key={id}
                item={item}
                place={at < 0 ? undefined : at + 1}
                next={id === next}
                quiet={order?.act}
                begin={sitting.begin}
                move={
                  mayMove && standing.length > 1
                    ? {
                        busy,
                        ...(at > 0 ? { up: () => void move(at, at - 1) } : {}),
                        ...(at < standing.length - 1 ? { down: () => void move(at, at + 1) } : {}),
                      }
                    : undefined
                }
              />
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** When an item has come to its conclusion the cursor stands on the next that is open, so that a meeting is recorded without a mouse. */
function useFocusNext(items: NonNullable<SittingView['sitting']>['items']) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const open = items.filter((i) => i.standing === 'open').map((i) => i.page.matter.id);
    const here = new Set(items.map((i) => i.page.matter.id));
    const concluded = [...before.current].some((id) => here.has(id) && !open.includes(id));
    before.current = new Set(open);
    if (!concluded || open[0] === undefined) return;
    const button = () => list.current?.querySelector<HTMLElement>(`[data-item="${open[0]}"] .offers button`);
    // The drawer gives the cursor back to where it was opened first.
    const wait = setTimeout(() => button()?.focus(), 400);
    return () => clearTimeout(wait);
  }, [items]);
  return list;
}
