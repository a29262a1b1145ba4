/** Where the states of a procedure stand in its diagram: one column for each phase, lines for the acts between them. Pure arithmetic. */
import type { Definition, StateView } from '../../../../contract/definitions.ts';

export type Standing = 'current' | 'passed' | 'ahead';

export interface Node {
  state: string;
  lines: string[];
  standing: Standing;
  final: boolean;
  x: number;
  y: number;
}

export interface Edge {
  from: string;
  to: string;
  /** Acts that lead along it. */
  labels: string[];
  /** Gone already, possible from where the matter stands, or merely in the law. */
  kind: 'passed' | 'next' | 'possible';
  path: string;
}

export interface Layout {
  width: number;
  height: number;
  columns: { title: string; x: number; standing: Standing }[];
  nodes: Node[];
  edges: Edge[];
}

export const nodeWidth = 128;
export const nodeHeight = 44;
const gapX = 60;
const gapY = 18;
const top = 40;
const margin = 14;
/** A label longer than this takes two lines. */
const perLine = 8;

interface Way {
  from: string;
  to: string;
  labels: string[];
}

/** Main states and the acts between them; acts that stay where they are or belong to a track are no lines. */
export function waysOf(definition: Pick<Definition, 'acts'>): Way[] {
  const ways = new Map<string, Way>();
  for (const act of definition.acts) {
    if (act.track !== null || act.to === null) continue;
    for (const from of act.from) {
      if (from === act.to) continue;
      const key = `${from} ${act.to}`;
      const known = ways.get(key);
      if (known) known.labels.push(act.label);
      else ways.set(key, { from, to: act.to, labels: [act.label] });
    }
  }
  return [...ways.values()];
}

/** Columns in the order of the law: by phase where the procedure names phases, otherwise by how many acts away a state is. */
export function columnsOf(
  states: readonly StateView[],
  ways: readonly Way[],
): { title: string; states: StateView[] }[] {
  const columns: { title: string; states: StateView[] }[] = [];
  const phased = states.some((s) => s.phase !== null);
  const depth = phased ? undefined : depthsOf(states, ways);
  for (const state of states) {
    const title = phased ? (state.phase ?? (state.final ? '办结' : '其他')) : String(depth?.get(state.state) ?? 0);
    const column = columns.find((c) => c.title === title);
    if (column) column.states.push(state);
    else columns.push({ title, states: [state] });
  }
  if (!phased) columns.sort((a, b) => Number(a.title) - Number(b.title));
  return phased ? columns : columns.map((c) => ({ ...c, title: '' }));
}

function depthsOf(states: readonly StateView[], ways: readonly Way[]): Map<string, number> {
  const depth = new Map<string, number>();
  const reached = new Set(ways.map((w) => w.to));
  let frontier = states.filter((s) => !reached.has(s.state)).map((s) => s.state);
  if (frontier.length === 0 && states[0]) frontier = [states[0].state];
  for (let d = 0; frontier.length > 0; d++) {
    for (const state of frontier) depth.set(state, d);
    frontier = [...new Set(ways.filter((w) => frontier.includes(w.from) && !depth.has(w.to)).map((w) => w.to))];
  }
  return depth;
}

export function layoutOf(
  definition: Pick<Definition, 'states' | 'acts'>,
  passed: readonly string[],
  current: string,
): Layout {
  const ways = waysOf(definition);
  const columns = columnsOf(definition.states, ways);
  const standing = (state: string): Standing =>
    state === current ? 'current' : passed.includes(state) ? 'passed' : 'ahead';
  const place = new Map<string, { column: number; row: number; x: number; y: number }>();
  columns.forEach((column, c) => {
    column.states.forEach((state, row) => {
      place.set(state.state, {
        column: c,
        row,
        x: margin + c * (nodeWidth + gapX),
        y: top + row * (nodeHeight + gapY),
      });
    });
  });
  const rows = Math.max(...columns.map((c) => c.states.length), 1);
  const nodes = definition.states.map((s): Node => {
    const at = place.get(s.state)!;
    return { state: s.state, lines: twoLines(s.label), standing: standing(s.state), final: s.final, x: at.x, y: at.y };
  });
  const edges = ways.flatMap((way): Edge[] => {
    const from = place.get(way.from);
    const to = place.get(way.to);
    if (!from || !to) return [];
    const kind = isStep(passed, way) ? 'passed' : way.from === current ? 'next' : 'possible';
    // Lines across several columns would run behind other states; they are drawn only where they were or can now be taken.
    if (kind === 'possible' && (to.column - from.column > 1 || to.column < from.column)) return [];
    return [{ ...way, kind, path: pathOf(from, to) }];
  });
  const order = { possible: 0, next: 1, passed: 2 };
  edges.sort((a, b) => order[a.kind] - order[b.kind]);
  return {
    width: margin * 2 + columns.length * nodeWidth + (columns.length - 1) * gapX,
    height: top + rows * (nodeHeight + gapY) + margin,
    columns: columns.map((c, i) => ({
      title: c.title,
      x: margin + i * (nodeWidth + gapX),
      standing: c.states.some((s) => s.state === current)
        ? 'current'
        : c.states.some((s) => passed.includes(s.state))
          ? 'passed'
          : 'ahead',
    })),
    nodes,
    edges,
  };
}

const isStep = (passed: readonly string[], way: Way): boolean =>
  passed.some((state, i) => state === way.from && passed[i + 1] === way.to);

interface Place {
  column: number;
  row: number;
  x: number;
  y: number;
}

function pathOf(from: Place, to: Place): string {
  const middle = (p: Place): number => p.y + nodeHeight / 2;
  if (to.column > from.column) {
    const bend = gapX / 2 + 4;
    return `M${from.x + nodeWidth} ${middle(from)}C${from.x + nodeWidth + bend} ${middle(from)} ${to.x - bend} ${middle(to)} ${to.x - 5} ${middle(to)}`;
  }
  if (to.column === from.column) {
    if (to.row === from.row + 1) return `M${from.x + nodeWidth / 2} ${from.y + nodeHeight}V${to.y - 5}`;
    const right = from.x + nodeWidth;
    return `M${right} ${middle(from)}C${right + 30} ${middle(from)} ${right + 30} ${middle(to)} ${right + 5} ${middle(to)}`;
  }
  // Back to an earlier phase: below the states, so that it is seen as a return.
  const below = Math.max(from.y, to.y) + nodeHeight + gapY - 4;
  return `M${from.x + nodeWidth / 2} ${from.y + nodeHeight}C${from.x + nodeWidth / 2} ${below} ${to.x + nodeWidth / 2} ${below} ${to.x + nodeWidth / 2} ${to.y + nodeHeight + 5}`;
}

/** A long label in two lines: after its comma where it has one, otherwise of nearly the same length. */
export function twoLines(label: string): string[] {
  const letters = [...label];
  if (letters.length <= perLine) return [label];
  const comma = letters.findIndex((l) => '，、；（'.includes(l));
  if (comma > 0 && comma <= perLine && letters.length - comma - 1 <= perLine) {
    // An opening bracket belongs to what it opens.
    const cut = letters[comma] === '（' ? comma : comma + 1;
    return [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  }
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half).join(''), letters.slice(half).join('')];
}
