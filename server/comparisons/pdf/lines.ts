/** The paragraphs of a page as its author wrote them, from pieces of text that a PDF only places: lines are joined where they were broken for want of room. */

/** A piece as placed: where it begins, how wide and how high it is. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

interface Line {
  text: string;
  from: number;
  to: number;
  size: number;
}

/** Pieces on one height are one line, in the order in which the file draws them. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: (Line & { y: number })[] = [];
  for (const { text, x, y, width, size } of pieces) {
    // A wide gap is told by where the next words stand.
    if (text === '' || (text.trim() === '' && width > 1.5 * size)) continue;
    const last = lines.at(-1);
    // A cell of a table beside the last, or the next words of the line.
    if (last && Math.abs(last.y - y) < Math.max(size, last.size) / 2 && x >= last.to - size / 2) {
      const apart = x - last.to > size && !/\s$/.test(last.text) && text.trim() !== '';
      last.text += (apart ? '\t' : '') + text;
      last.to = Math.max(last.to, x + width);
    } else if (text.trim() !== '') lines.push({ text, from: x, to: x + width, size, y });
  }
  return lines;
}

/** 第3页, — 3 —, 3/12: a number of the page is no word of the text. */
const pageNumber = /^[\s—–\-·]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[\s—–\-·]*$/;

/** A line that reaches the right edge goes on in the next that begins at the left one; a paragraph that goes on overleaf is one. */
export function paragraphs(pages: readonly (readonly Piece[])[]): string {
  const out: string[] = [];
  let open = false;
  for (const page of pages) {
    const found = linesOf(page);
    const within = found.filter((line, i) => !((i === 0 || i === found.length - 1) && pageNumber.test(line.text)));
    const left = Math.min(...within.map((l) => l.from));
    const right = Math.max(...within.map((l) => l.to));
    for (const line of within) {
      // A row of a table ends with its line.
      const row = line.text.includes('\t');
      const begins = row || line.from > left + line.size;
      if (open && !begins) out[out.length - 1] += line.text;
      else out.push(line.text);
      open = !row && line.to > right - 2 * line.size && within.length > 1;
    }
  }
  return out.map((p) => p.trim()).join('\n');
}
