/** Desks (专用工作台): a screen arranged for one kind of work, drawn from what a module declares here and from nothing else. */

interface Named {
  /** Part of its address: `/desk/MODULE/desks/ID`. */
  id: string;
  label: string;
  /** One sentence for a newcomer: whose work this desk is for and what it shows. */
  help: string;
}

/** Matters of one procedure in columns by how far they have come (看板); within a column the nearest statutory date comes first. */
export interface Board extends Named {
  kind: 'board';
  /** Procedure key. */
  procedure: string;
  /** From left to right; together they hold every state of every version that is not final, each once, and no final one: a board shows work. */
  columns: readonly { label: string; states: readonly string[] }[];
  /** Fields shown on a card under its title, in this order; a shorter label where the file's own is too long for a card. */
  card: readonly (string | { field: string; label: string })[];
  /** A field of kind `choice` or `office`, or the word `office` for the handling office, by which the board may be divided into rows (泳道). */
  lanes?: string;
}

/** A meeting with its items (会议): agenda, papers, who attends, and what was resolved on each item, on one screen. */
export interface Sitting extends Named {
  kind: 'sitting';
  /** Procedure key of the meeting, and its field that holds the day on which it sits. */
  meeting: string;
  day: string;
  /** Procedure key of what the meeting takes up, and the field of it that names the meeting. */
  items: string;
  names: string;
  /** Fields of an item shown in the agenda, in this order. */
  agenda: readonly string[];
  /** Other matters that name the meeting and belong on its screen: attendance of counsel (法律顾问列席). */
  beside?: readonly { label: string; procedure: string; names: string; show: readonly string[] }[];
  /** Fields of the meeting at the head of its screen, in this order. */
  head?: readonly string[];
  /**
   * Fields of an item told in full under it once they are stated: what was resolved, who dissented. The first is the conclusion; an item
   * that is closed without it was taken off the agenda.
   */
  outcome?: readonly string[];
  /** Fields of an item whose form begins with a value of the meeting: the day on which it is discussed. */
  begins?: Readonly<Record<string, string>>;
  /** Where an item stands on the agenda: its whole-number field, and the act that asks for it alone and moves the item. */
  order?: { field: string; act: string };
  /** Matters that wait for a meeting while they stand in these states; an item can arise from them there. */
  ready?: readonly { procedure: string; states: readonly string[] }[];
  /**
   * What a matter that is taken up brings with it: fields to be seen at once (合法性审查结论), and papers to be read in place. A field
   * of kind `matter` leads on to what that other matter brings.
   */
  brings?: readonly { procedure: string; show: readonly string[]; papers: readonly string[] }[];
}

export type Desk = Board | Sitting;

/** The fields of a board's cards, with the label that the desk gives them. */
export const cardFields = (board: Pick<Board, 'card'>): { field: string; label?: string }[] =>
  board.card.map((shown) => (typeof shown === 'string' ? { field: shown } : { ...shown }));
