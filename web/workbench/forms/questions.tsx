/** The questions of a form, in parts when there are many. */
import type { Stated } from './draft.ts';
import { FieldRow } from './field-row.tsx';
import './form.css';
import { sectionsOf } from './sections.ts';
import type { FormState } from './use-form.ts';

/** What the file already holds for a field: the words shown and the value behind them (null when it is masked). */
export type InFile = Readonly<Record<string, { text: string; raw: unknown }>>;

export function Questions({ form, inFile = {} }: { form: FormState; inFile?: InFile }) {
  const sections = sectionsOf(form.asks);
  const row = (ask: FormState['asks'][number]) => {
    const name = ask.field.name;
    const known = inFile[name];
    const before =
      known && known.text !== ''
        ? { text: known.text, ...(known.raw === null ? {} : { take: () => form.set(name, known.raw) }) }
        : undefined;
    return (
      <FieldRow
        key={name}
        ask={ask}
        value={form.stated[name]}
        change={(v) => form.set(name, v)}
        blur={() => form.blur(name)}
        fault={form.fault(name)}
        before={before}
      />
    );
  };
  if (form.asks.length === 0) return <p className="quiet">这一行为无需填写内容，确认后即记入案卷。</p>;
  return sections.map(({ title, asks }) =>
    title === '' ? (
      <div key="all" className="form">
        {asks.map(row)}
      </div>
    ) : (
      <section key={title} className="form-section">
        <h2>{title}</h2>
        <div className="form">{asks.map(row)}</div>
      </section>
    ),
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

export type { Stated };
