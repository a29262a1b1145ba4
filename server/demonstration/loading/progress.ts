/** How long work shows itself: a bar that redraws itself in a terminal; elsewhere one line per stage, and one for each tenth of a stage that says how far it is. */

/** `words` says how far the work has come, where more can be said than a share. */
export type Progress = (stage: string, done: number, total: number, words?: string) => void;

const width = 28;

/** Draws on a terminal; in a log file it writes each stage, and what is said of each tenth of it. */
export function terminalProgress(out: { isTTY?: boolean; write(text: string): unknown }): Progress {
  let shown = '';
  let stageShown = '';
  let tenthShown = 0;
  return (stage, done, total, words) => {
    const share = total <= 0 ? 1 : Math.min(1, done / total);
    if (!out.isTTY) {
      if (stage !== stageShown) {
        out.write(`${stage}……\n`);
        tenthShown = 0;
      }
      stageShown = stage;
      const tenth = Math.floor(share * 10);
      if (words !== undefined && tenth > tenthShown) {
        out.write(`${stage}：${tenth * 10}%，${words}\n`);
        tenthShown = tenth;
      }
      return;
    }
    const full = Math.round(share * width);
    const bar = `${stage} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(share * 100)}%`;
    const text = words === undefined ? bar : `${bar} ${words}`;
    if (text === shown) return;
    // A new stage leaves the line of the one before standing.
    if (stageShown !== '' && stage !== stageShown) out.write('\n');
    out.write(`\r${text}\u001b[K`);
    if (share === 1) out.write('\n');
    stageShown = share === 1 ? '' : stage;
    shown = text;
  };
}
