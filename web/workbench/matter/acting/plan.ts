/** What a form is to ask for an act, whether the procedure's own or one common to all. */
import type { Definition, FieldView } from '../../../../contract/definitions.ts';
import type { Article, AvailableAct, EntryView } from '../../../../contract/matters.ts';
import type { Ask } from '../../forms/answers/check.ts';
import type { Stated } from '../../forms/answers/draft.ts';

export interface Plan {
  act: string;
  title: string;
  /** The word on the button. */
  label: string;
  asks: Ask[];
  /** Stated without being asked: which proposal, which record. */
  fixed: Stated;
  /** What the form begins with where no draft was kept. */
  begin?: Stated;
  papers: readonly string[];
  per: readonly Article[];
  warnings: AvailableAct['warnings'];
  /** Whether the act has a field of its own for its legal date. */
  dated: boolean;
  /** An act of the procedure can be entered after the event; a common act happens when it is made. */
  mayRecord: boolean;
  approvers: readonly string[];
  /** One sentence before the form. */
  note?: string;
}

const fieldsNamed = (definition: Definition, asks: readonly { field: string; required: boolean }[]): Ask[] =>
  asks.flatMap((a) =>
    definition.fields.filter((f) => f.name === a.field).map((field) => ({ field, required: a.required })),
  );

/** The form of one of the procedure's own acts. */
export function planOf(definition: Definition, act: AvailableAct): Plan | undefined {
  const spec = definition.acts.find((a) => a.act === act.act);
  if (!spec) return undefined;
  return {
    act: spec.act,
    title: spec.label,
    label: act.needsApproval ? `送审：${spec.label}` : spec.label,
    asks: fieldsNamed(definition, spec.asks),
    fixed: {},
    papers: spec.papers,
    per: spec.per,
    warnings: act.warnings,
    dated: spec.dated !== null,
    mayRecord: !spec.law,
    approvers: act.needsApproval ? spec.approval : [],
  };
}

/** How a common act's plain text fields are chosen rather than typed. */
const chosenAs: Readonly<Record<string, string>> = { who: 'person', link: 'matter' };

/** The form of an act common to all procedures; `fixed` names what it is about. */
export function commonPlan(
  definition: Definition,
  act: string,
  fixed: Stated,
  more: { title?: string; capacity?: string; asks?: Ask[] } = {},
): Plan | undefined {
  const spec = definition.commonActs.find((a) => a.act === act);
  if (!spec) return undefined;
  const asks = spec.fields
    .filter((f) => !(f.name in fixed))
    .map(
      (f): Ask => ({
        field: {
          ...f,
          kind: chosenAs[f.name] ?? f.kind,
          ...(f.name === 'who' && more.capacity ? { capacity: more.capacity } : {}),
        },
        required: spec.required.includes(f.name),
      }),
    );
  return {
    act,
    title: more.title ?? spec.label,
    label: spec.label,
    asks: [...asks, ...(more.asks ?? [])],
    fixed,
    papers: [],
    per: [],
    warnings: [],
    dated: false,
    mayRecord: false,
    approvers: [],
  };
}

/** 更正: the reason, and any of the fields the original act stated. */
export function correctionPlan(definition: Definition, entry: EntryView): Plan | undefined {
  const stated = definition.acts.find((a) => a.act === entry.act)?.asks.map((a) => a.field) ?? [];
  const asks = stated
    .flatMap((name) => definition.fields.filter((f) => f.name === name))
    .map((field: FieldView): Ask => ({ field, required: false }));
  const plan = commonPlan(
    definition,
    'correct',
    { of: String(entry.seq) },
    { title: `更正第${entry.seq}号记录“${entry.label}”`, asks },
  );
  return plan && { ...plan, note: '只填写要改正的项，没有填写的保持不变。原记录仍然保留，更正另成一条。' };
}
