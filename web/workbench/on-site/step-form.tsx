/** The form of one step: kept on the device first, then sent, so that a lost network in the middle loses nothing. */
import { Button } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { ActView, Definition, FieldView } from '../../../contract/definitions.ts';
import type { ActRequest, MatterPage } from '../../../contract/matters.ts';
import { api } from '../../shared/client.ts';
import { newKey } from '../../shared/request.ts';
import type { Ask } from '../forms/answers/check.ts';
import { draftName } from '../forms/answers/draft.ts';
import { onePress } from '../forms/answers/one-press.ts';
import { useForm } from '../forms/answers/use-form.ts';
import { type InFile, Questions, Restored } from '../forms/questions.tsx';
import { useSession } from '../shell/session.ts';
import { stepsChanged } from './keeping/outbox.ts';
import { pouch, type Step } from './keeping/pouch.ts';
import { pagesOf } from './pages.ts';

/** The device's own day in China, which alone is known without a network. */
const dayHere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date());

/** The officers sent there: whoever the file names in a field that asks for a certificate. */
const sent = (fields: readonly FieldView[], file: Readonly<Record<string, unknown>>): unknown =>
  fields.flatMap((f) => (f.kind === 'people' && f.certified && Array.isArray(file[f.name]) ? [file[f.name]] : []))[0];

/** What need not be asked on the spot: the day it is done, and that those who were sent, or hold the telephone, are there. */
function known(
  asks: readonly Ask[],
  act: ActView,
  day: string,
  viewer: string,
  file: Readonly<Record<string, unknown>>,
  fields: readonly FieldView[],
): Record<string, unknown> {
  const begin: Record<string, unknown> = {};
  for (const { field } of asks) {
    if (field.name === act.dated) begin[field.name] = day;
    else if (field.kind === 'people') {
      const there = Array.isArray(file[field.name]) ? file[field.name] : sent(fields, file);
      if (there !== undefined) begin[field.name] = there;
      else if (field.certified) begin[field.name] = [viewer];
    }
  }
  return begin;
}

export function StepForm({
  act,
  definition,
  module,
  matter,
  title,
  file,
  waiting,
  kept,
}: {
  act: ActView;
  definition: Definition;
  module: string;
  matter: string;
  title: string;
  file: MatterPage['file'];
  waiting: readonly Step[];
  kept: (step: Step) => void;
}) {
  const { viewer, today, demonstration } = useSession();
  const asks = useMemo(
    () =>
      act.asks.flatMap((a) =>
        definition.fields.filter((f) => f.name === a.field).map((field) => ({ field, required: a.required })),
      ),
    [act, definition],
  );
  const inFile: InFile = useMemo(
    () => Object.fromEntries(file.map((f) => [f.field, { text: f.value, raw: f.raw }])),
    [file],
  );
  const raw = useMemo(
    () => ({
      ...Object.fromEntries(file.map((f) => [f.field, f.raw])),
      ...Object.assign({}, ...waiting.map((s) => s.stated)),
    }),
    [file, waiting],
  );
  // A demonstration lives on its own day, not on the device's.
  const day = demonstration ? today : dayHere();
  const begin = useMemo(
    () => known(asks, act, day, viewer.id, raw, definition.fields),
    [asks, act, day, viewer.id, raw, definition],
  );
  const form = useForm(
    asks,
    draftName(viewer.id, `${module}/on-site/${matter}`, act.act),
    raw,
    (answers) => {
      const stated = answers as ActRequest['stated'];
      return act.opens
        ? api.tipsOfOpening(module, { act: act.act, procedure: definition.procedure, stated })
        : api.tips(module, matter, { act: act.act, stated });
    },
    begin,
  );
  const pages = pagesOf(form.asks);
  const [at, setAt] = useState(0);
  const page = pages[Math.min(at, pages.length - 1)] ?? [];
  const last = at >= pages.length - 1;
  const onward = () => {
    if (!form.ready(page.map((a) => a.field.name))) return;
    setAt(at + 1);
    scrollTo({ top: 0 });
  };
  const keep = async () => {
    const key = newKey();
    const step: Step = {
      key,
      person: viewer.id,
      matter: act.opens ? key : matter,
      module,
      ...(act.opens ? { opens: definition.procedure } : {}),
      title,
      act: act.act,
      label: act.label,
      stated: form.toSend(),
      on: day,
      madeAt: new Date().toISOString(),
    };
    await pouch.keepStep(step);
    form.done();
    kept(step);
    await stepsChanged(viewer.id);
    scrollTo({ top: 0 });
  };
  // While the press waits, the form may take in what a chosen matter brings; it is judged and kept as it then stands.
  const go = async () => {
    if (!last) onward();
    else if (form.ready()) await keep();
  };
  const now = useRef(go);
  now.current = go;
  const [press] = useState(onePress);
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void press(form.settled, () => now.current());
      }}
    >
      <Restored form={form} />
      {pages.length > 1 && (
        <p className="page-of" role="status">
          第{Math.min(at, pages.length - 1) + 1}页，共{pages.length}页
          <progress value={at + 1} max={pages.length} aria-hidden="true" />
        </p>
      )}
      {pages.length === 0 ? <Questions form={form} /> : <Questions form={form} inFile={inFile} page={page} />}
      <div className="step-foot">
        {at > 0 && (
          <Button size="large" onClick={() => setAt(at - 1)}>
            上一页
          </Button>
        )}
        <Button type="primary" size="large" htmlType="submit" block>
          {last ? act.label : '下一页'}
        </Button>
      </div>
    </form>
  );
}
