/** How long work shows itself: a bar that redraws itself in a terminal, one line per stage elsewhere. */

export type Progress = (stage: string, done: number, total: number) => void;

const width = 28;

/** Draws on a terminal; in a log file it writes each stage once. */
export function terminalProgress(out: { isTTY?: boolean; write(text: string): unknown }): Progress {
  let shown = '';
  let stageShown = '';
  return (stage, done, total) => {
    if (!out.isTTY) {
      if (stage !== stageShown) out.write(`${stage}……\n`);
      stageShown = stage;
      return;
    }
    const share = total <= 0 ? 1 : Math.min(1, done / total);
    const full = Math.round(share * width);
    const text = `${stage} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)}%`;
    if (text === shown) return;
    // A new stage leaves the line of the one before standing.
    if (stageShown !== '' && stage !== stageShown) out.write('\n');
    out.write(`\r${text}\u001b[K`);
    if (share === 1) out.write('\n');
    stageShown = share === 1 ? '' : stage;
    shown = text;
  };
}
