/** The form of one step: kept on the device first, then sent, so that a lost network in the middle loses nothing. */
import { Button } from 'antd';
import { useMemo } from 'react';
import type { ActView, Definition } from '../../../contract/definitions.ts';
import type { ActRequest, MatterPage } from '../../../contract/matters.ts';
import { api } from '../../shared/client.ts';
import { newKey } from '../../shared/request.ts';
import { draftName } from '../forms/draft.ts';
import { type InFile, Questions, Restored } from '../forms/questions.tsx';
import { useForm } from '../forms/use-form.ts';
import { useSession } from '../shell/session.ts';
import { stepsChanged } from './outbox.ts';
import { pouch, type Step } from './pouch.ts';

/** The device's own day in China, which alone is known without a network. */
const dayHere = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date());

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
  const form = useForm(asks, draftName(viewer.id, `${module}/on-site/${matter}`, act.act), raw, (answers) => {
    const stated = answers as ActRequest['stated'];
    return act.opens
      ? api.tipsOfOpening(module, { act: act.act, procedure: definition.procedure, stated })
      : api.tips(module, matter, { act: act.act, stated });
  });
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
      // A demonstration lives on its own day, not on the device's.
      on: demonstration ? today : dayHere(),
      madeAt: new Date().toISOString(),
    };
    await pouch.keepStep(step);
    form.done();
    kept(step);
    await stepsChanged(viewer.id);
    scrollTo({ top: 0 });
  };
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (form.ready()) void keep();
      }}
    >
      <Restored form={form} />
      <Questions form={form} inFile={inFile} />
      <div className="step-foot">
        <Button type="primary" size="large" htmlType="submit" block>
          {act.label}
        </Button>
      </div>
    </form>
  );
}
