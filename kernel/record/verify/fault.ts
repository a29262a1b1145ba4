// What a verification can find wrong: each fault by its code, with the sentence a reader without the code will understand.

/** Where a fault was found; `leaf` counts from 0, `line` from 1, `from`..`size` is a stretch of the log, `text` says more. */
export interface Place {
  readonly matter?: string | undefined;
  readonly seq?: number | undefined;
  readonly leaf?: number | undefined;
  readonly line?: number | undefined;
  readonly from?: number | undefined;
  readonly size?: number | undefined;
  readonly text?: string | undefined;
}

const entryAt = (p: Place) => `${p.matter === undefined ? '' : `事项 ${p.matter} `}第${p.seq}条记录`;
const matterAt = (p: Place) => `事项 ${p.matter}`;

const sentences = {
  // one matter's chain
  altered: (p) => `${entryAt(p)}的内容与其哈希不符：写入之后被改动过。`,
  unreadable: (p) => `${entryAt(p)}无法按规定格式计算哈希：${p.text}`,
  gap: (p) => `${matterAt(p)}缺第${p.seq}条记录：中间有记录被抽走。`,
  reordered: (p) => `${entryAt(p)}排在了后面的记录之后：次序被打乱。`,
  repeated: (p) => `${entryAt(p)}出现了两次。`,
  'prev-mismatch': (p) => `${entryAt(p)}所记的前一条哈希，与前一条记录不符：其中一条被替换过。`,
  fork: (p) => `${entryAt(p)}有两个不同的版本：同一案件出现了两条互相矛盾的记录链。`,
  'foreign-region': (p) => `${entryAt(p)}属于别的区划（${p.text}），不应在此。`,
  'foreign-matter': (p) => `${entryAt(p)}属于别的事项，不应在事项 ${p.text} 中。`,
  'tail-dropped': (p) => `${matterAt(p)}应当至少有${p.size}条记录，现只有${p.seq}条：末尾的记录被删去。`,
  'head-mismatch': (p) => `${entryAt(p)}与别处留存的回执不一致：记录被替换过，请以留存的回执为准追查。`,
  // one entry and the log
  inclusion: (p) => `${entryAt(p)}的存证证明不成立：它不在签名的检查点之内。`,
  'never-logged': (p) => `${entryAt(p)}早该写入存证树而没有写入：可能是事后补造或被换过的记录。`,
  opening: (p) => `${entryAt(p)}中“${p.text}”的原文与承诺值不符，或者没有这一项。`,
  // the log itself
  'leaf-unknown': (p) => `存证树第${p.leaf}号叶子找不到对应的记录：该记录已被删除或改动。`,
  'leaf-repeated': (p) => `存证树第${p.leaf}号叶子与前面的叶子重复（${entryAt(p)}）。`,
  'leaf-order': (p) => `存证树第${p.leaf}号叶子（${entryAt(p)}）的先后与案件中的先后不符：叶子被调换过。`,
  'leaf-gap': (p) => `存证树的叶子应从第${p.leaf}号接续，文件中却不是：叶子清单不完整。`,
  'log-tail-dropped': (p) => `检查点签名时存证树有${p.size}片叶子，现只有${p.from}片：末尾的记录被删去。`,
  'root-mismatch': (p) =>
    `检查点（${p.size}片叶子）的树根与现有叶子不符：第${p.from}至${(p.size ?? 1) - 1}号叶子之间有改动、增删或调换。`,
  // checkpoints
  'checkpoint-missing': () => '没有检查点：记录虽前后相连，但无从证明不是整体重做的。',
  'checkpoint-invalid': (p) => `检查点不可信：${p.text}`,
  'checkpoint-shrunk': (p) => `后一个检查点只有${p.size}片叶子，比前一个还少：存证树被截短过。`,
  'checkpoint-time': (p) => `检查点（${p.size}片叶子）的时间早于前一个检查点：签名时间不可信。`,
  'checkpoint-split': (p) => `同为${p.size}片叶子，却签过两个不同的树根：签名者对不同的人出示了不同的记录。`,
  'not-consistent': (p) => `后一个检查点（${p.size}片叶子）不是前一个（${p.from}片叶子）的延续：历史被改写过。`,
  'key-mismatch': () => '文件所附公钥不是您所信任的公钥，请向签名单位另行核实公钥。',
  // the file
  'file-form': (p) => `文件第${p.line}行不合格式：${p.text}`,
  'file-truncated': (p) => `文件不完整：${p.text}`,
  'matter-scattered': (p) => `${matterAt(p)}的记录在文件中没有排在一起：次序被打乱。`,
  'wrong-region': (p) => `文件属于区划 ${p.text}，不是所要核验的区划。`,
  'bundle-malformed': (p) => `证明文件不合格式：${p.text}`,
} satisfies Record<string, (place: Place) => string>;

export type FaultCode = keyof typeof sentences;

/** One thing found wrong: a code for programs, a Chinese sentence for people, and where. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly matter?: string;
  readonly seq?: number;
  readonly leaf?: number;
  readonly line?: number;
}

/** The fault `code` at `place`, in words. */
export function fault(code: FaultCode, place: Place = {}): Fault {
  return {
    code,
    message: sentences[code](place),
    ...(place.matter !== undefined && { matter: place.matter }),
    ...(place.seq !== undefined && { seq: place.seq }),
    ...(place.leaf !== undefined && { leaf: place.leaf }),
    ...(place.line !== undefined && { line: place.line }),
  };
}
