/** One question: its label, hint, control, what the file already says, and its fault. */
import type { Ask } from './answers/check.ts';
import type { Fill } from './answers/fills.ts';
import { FieldInput } from './inputs/field-input.tsx';
import { isSmall } from './runs.ts';

const groups = ['parties', 'files', 'yesNo', 'choices'];

export function FieldRow({
  ask,
  value,
  change,
  blur,
  fault,
  before,
  tip,
  filled,
  offered,
}: {
  ask: Ask;
  value: unknown;
  change: (value: unknown) => void;
  blur: () => void;
  fault: string | undefined;
  /** The value now in the file, in words, and the way to take it over. */
  before: { text: string; take?: () => void } | undefined;
  /** What the engine says of it now. */
  tip?: string | undefined;
  filled?: { fill: Fill; undo: () => void } | undefined;
  offered?: { fill: Fill; take: () => void } | undefined;
}) {
  const { field, required } = ask;
  const id = `field-${field.name}`;
  const described =
    [field.hint ? `${id}-hint` : '', tip ? `${id}-tip` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') ||
    undefined;
  // A question answered by several controls is a group with a legend; a single control has a label of its own.
  const grouped = groups.includes(field.kind) || (field.kind === 'choice' && (field.options?.length ?? 0) <= 5);
  const Box = grouped ? 'fieldset' : 'div';
  const words = (
    <>
      {field.label}
      {!required && <span className="may">选填</span>}
    </>
  );
  return (
    <Box className={isSmall(ask) ? 'field' : 'field wide'} id={`${id}-row`}>
      {grouped ? (
        <legend>{words}</legend>
      ) : (
        <label className="label" htmlFor={id}>
          {words}
        </label>
      )}
      {field.hint && (
        <div className="hint" id={`${id}-hint`}>
          {field.hint}
        </div>
      )}
      <FieldInput
        id={id}
        field={field}
        value={value}
        change={change}
        blur={blur}
        describedBy={described}
        invalid={fault !== undefined}
      />
      {/* Stands there before it speaks, so that a screen reader hears it when it does. */}
      {field.tip && (
        <div className="tip" id={`${id}-tip`} aria-live="polite">
          {tip}
        </div>
      )}
      {filled && (
        <div className="after" role="status">
          已按{filled.fill.from}填入
          <button type="button" className="link" onClick={filled.undo}>
            撤销
          </button>
        </div>
      )}
      {offered && !filled && (
        <div className="after" role="status">
          {offered.fill.from}为：{offered.fill.text}
          <button type="button" className="link" onClick={offered.take}>
            改为此项
          </button>
        </div>
      )}
      {before && value === undefined && (
        <div className="after">
          案卷中现为：{before.text}
          {before.take && (
            <>
              {' '}
              <button type="button" className="link" onClick={before.take}>
                沿用
              </button>
            </>
          )}
        </div>
      )}
      {fault && (
        <div className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </div>
      )}
    </Box>
  );
}
