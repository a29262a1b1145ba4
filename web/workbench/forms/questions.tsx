/** The questions of a form: in parts when there are many, what must be answered first to the eye. */
import { useState } from 'react';
import type { Ask } from './answers/check.ts';
import { FieldRow } from './field-row.tsx';
import './form.css';
import type { FormState } from './answers/use-form.ts';
import { namesOf, runsOf } from './runs.ts';
import { sectionsOf } from './sections.ts';

/** What the file already holds for a field: the words shown and the value behind them (null when it is masked). */
export type InFile = Readonly<Record<string, { text: string; raw: unknown }>>;

/** A form no longer than this is shown whole. */
const shownWhole = 8;

/** `page` shows these questions alone, in their order. */
export function Questions({ form, inFile = {}, page }: { form: FormState; inFile?: InFile; page?: readonly Ask[] }) {
  const long = form.asks.length > shownWhole;
  // What was answered when the form opened decides the folds; they must not move while someone types.
  const [answered] = useState(() => new Set(Object.keys(form.stated)));
  const row = (ask: Ask) => {
    const name = ask.field.name;
    const known = inFile[name];
    const take = known && known.raw !== null ? { take: () => form.set(name, known.raw) } : {};
    return (
      <FieldRow
        key={name}
        ask={ask}
        value={form.stated[name]}
        change={(v) => form.set(name, v)}
        blur={() => form.blur(name)}
        fault={form.fault(name)}
        tip={form.tip(name)}
        filled={form.filled(name)}
        offered={form.offered(name)}
        before={known && known.text !== '' ? { text: known.text, ...take } : undefined}
      />
    );
  };
  const rows = (asks: readonly Ask[]) =>
    runsOf(asks, (f) => !long || answered.has(f)).map((run) =>
      run.folded ? <Fold key={run.asks[0]?.field.name} asks={run.asks} form={form} row={row} /> : row(run.ask),
    );
  if (form.asks.length === 0) return <p className="quiet">这一行为无需填写内容，确认后即记入案卷。</p>;
  if (page) return <div className="form">{page.map(row)}</div>;
  return (
    <>
      {form.asks.some((a) => !a.required) && form.asks.some((a) => a.required) && (
        <p className="quiet">没有注明“选填”的都要填写。</p>
      )}
      {sectionsOf(form.asks).map(({ title, asks }) =>
        title === '' ? (
          <div key="all" className="form">
            {rows(asks)}
          </div>
        ) : (
          <section key={title} className="form-section">
            <h2>{title}</h2>
            <div className="form">{rows(asks)}</div>
          </section>
        ),
      )}
    </>
  );
}

function Fold({ asks, form, row }: { asks: readonly Ask[]; form: FormState; row: (ask: Ask) => React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const wrong = asks.some((a) => form.fault(a.field.name));
  return (
    <details className="fold" open={open || wrong} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>选填：{namesOf(asks)}</summary>
      <div className="form">{asks.map(row)}</div>
    </details>
  );
}

/** Says that answers were restored, with the way to begin anew. */
export function Restored({ form }: { form: FormState }) {
  if (!form.restored) return null;
  return (
    <p className="notice">
      已恢复您上次没有提交的内容。
      <button type="button" className="link" onClick={form.clear}>
        清空重填
      </button>
    </p>
  );
}
