/** The form of something new, at the side of the desk: a meeting, or an item that takes up a matter. */
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import type { ActResult } from '../../../../contract/matters.ts';
import { OpeningForm } from '../../forms/opening-page.tsx';
import { ask } from '../../queries.ts';
import { useSession } from '../../shell/session.ts';
import { Shown } from '../../shell/states.tsx';

export interface Begin {
  module: string;
  procedure: string;
  act: string;
  title: string;
  /** Matter that it is started from. */
  from?: string;
  /** What this desk knows already of the answers. */
  settled?: Readonly<Record<string, unknown>>;
}

interface Props {
  close: () => void;
  opened: (result: ActResult) => void;
}

export function OpeningDrawer({ begin, ...props }: Props & { begin: Begin | undefined }) {
  return (
    <Drawer open={begin !== undefined} onClose={props.close} size={680} title={begin?.title} destroyOnHidden>
      {begin && <Beginning key={`${begin.act}${begin.from ?? ''}`} begin={begin} {...props} />}
    </Drawer>
  );
}

function Beginning({ begin, close, opened }: Props & { begin: Begin }) {
  const { today } = useSession();
  const catalogue = useQuery(ask.catalogue);
  const key = begin.procedure === begin.module ? begin.module : `${begin.module}/${begin.procedure}`;
  const versions =
    catalogue.data?.find((m) => m.module === begin.module)?.procedures.find((p) => p.key === key)?.versions ?? [];
  const inForce = versions.findLast((v) => v.from <= today && (v.until === null || today <= v.until));
  const definition = useQuery(ask.definition(begin.module, begin.procedure, inForce?.version));
  const brought = useQuery({
    ...ask.openingFrom(begin.module, { procedure: begin.procedure, act: begin.act, from: begin.from ?? '' }),
    enabled: begin.from !== undefined,
  });
  const { data } = brought;
  const begun = useMemo(() => data && { ...data, stated: { ...data.stated, ...begin.settled } }, [data, begin.settled]);
  const leaving = {
    sent(result: ActResult) {
      close();
      opened(result);
    },
    cancel: close,
  };
  return (
    <Shown query={definition} what="正在读取表单">
      {(found) => {
        const act = found.acts.find((a) => a.act === begin.act);
        if (!act) return null;
        const form = { module: begin.module, definition: found, act, leaving };
        if (begin.from === undefined) return <OpeningForm {...form} />;
        return (
          <Shown query={{ ...brought, data: begun }} what="正在读取来源事项">
            {(source) => <OpeningForm {...form} begun={source} />}
          </Shown>
        );
      }}
    </Shown>
  );
}
