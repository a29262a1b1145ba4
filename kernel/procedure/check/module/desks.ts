/** Whether the module's desks (专用工作台) name what its procedures hold, and whether every matter at work has its one place on a board. */
import { type Board, cardFields, type Desk, type Sitting } from '../../language/desks.ts';
import type { FieldKind } from '../../language/fields.ts';
import { listed, type Procedure } from '../../language/index.ts';
import { type Module, procedureKey } from '../../language/module.ts';
import { type Faults, named } from '../fault.ts';
import type { Told } from '../samples/samples.ts';

/** What cannot be read in a line or two of a card or an agenda. */
const tooLarge: readonly FieldKind[] = ['files', 'longText'];

/** Versions of a procedure; those of a module that is not installed are none, and nothing is said of them. */
function versionsOf(key: string, module: Module, all: readonly Procedure[], place: string, faults: Faults) {
  const found = all.filter((p) => procedureKey(p) === key);
  const [owner] = key.split('/');
  const knows = owner === module.id || all.some((p) => p.module === owner);
  faults.unless(found.length > 0 || !knows, place, `没有名为“${key}”的程序`);
  return found;
}

/** Every field is in the file of every version: a card of an older matter must not stay empty for ever. */
function checkFields(names: readonly string[], versions: readonly Procedure[], place: string, faults: Faults): void {
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  faults.unless(twice.length === 0, place, `字段“${[...new Set(twice)].join('、')}”写了两次`);
  for (const name of new Set(names)) {
    const lacking = versions.filter((p) => !Object.hasOwn(p.file, name)).map((p) => p.version);
    faults.unless(lacking.length === 0, place, `${lacking.join('、')}版的案卷里没有名为“${name}”的字段`);
    const field = versions.map((p) => p.file[name]).find((f) => f !== undefined);
    faults.unless(
      field === undefined || !tooLarge.includes(field.kind),
      place,
      `“${field?.label ?? name}”太长，在这里显示不下`,
    );
  }
}

function checkColumns(board: Board, versions: readonly Procedure[], place: string, faults: Faults): void {
  const placed = board.columns.flatMap((column) => column.states);
  faults.unless(board.columns.length > 0, place, '没有任何一栏');
  for (const column of board.columns)
    faults.unless(column.label.trim() !== '' && column.states.length > 0, place, '有一栏没有名称或者没有状态');
  const labels = board.columns.map((column) => column.label);
  faults.unless(new Set(labels).size === labels.length, place, '两栏同名');
  for (const state of new Set(placed)) {
    const specs = versions.flatMap((p) => p.states[state] ?? []);
    const place2 = `${place}状态“${specs[0]?.label ?? state}”（${state}）`;
    faults.unless(specs.length > 0, place2, '没有这个状态');
    faults.unless(!specs.some((s) => s.final), place2, '已经办结，不放在看板上，由台账查询');
    faults.unless(placed.filter((s) => s === state).length === 1, place2, '同时放在几栏里');
  }
  for (const procedure of versions) {
    const missing = Object.entries(procedure.states)
      .filter(([state, spec]) => !spec.final && !placed.includes(state))
      .map(([state, spec]) => `${spec.label}（${state}）`);
    faults.unless(
      missing.length === 0,
      place,
      `${procedure.version}版的状态“${missing.join('、')}”不在任何一栏里，处在这一状态的事项会看不见`,
    );
  }
}

function checkBoard(board: Board, module: Module, place: string, faults: Faults): void {
  const versions = module.procedures.filter((p) => procedureKey(p) === board.procedure);
  faults.unless(versions.length > 0, place, `没有名为“${board.procedure}”的程序`);
  if (versions.length === 0) return;
  checkColumns(board, versions, place, faults);
  const card = cardFields(board);
  const names = card.map(({ field }) => field);
  checkFields(names, versions, place, faults);
  faults.unless(!card.some(({ label }) => label?.trim() === ''), place, '卡片上有一项的名称是空的');
  for (const name of names)
    faults.unless(
      !versions.some((p) => p.file[name]?.kind === 'matter'),
      place,
      `“${name}”指向另一事项，卡片上不显示；它与本事项的关系在案卷里看`,
    );
  const { lanes } = board;
  if (lanes === undefined || lanes === 'office') return;
  for (const procedure of versions)
    faults.unless(
      ['choice', 'office'].includes(procedure.file[lanes]?.kind ?? ''),
      place,
      `“${lanes}”不是选项或者单位字段，不能分行（lanes）`,
    );
}

/** A field of kind `matter` by which these point to the meeting. */
function checkNames(field: string, versions: readonly Procedure[], meeting: string, place: string, faults: Faults) {
  for (const procedure of versions) {
    const spec = procedure.file[field];
    const refers = listed(spec?.refers);
    faults.unless(
      spec?.kind === 'matter' && (refers.length === 0 || refers.includes(meeting)),
      place,
      `${procedureKey(procedure)}@${procedure.version}的“${field}”不是指向“${meeting}”的字段`,
    );
  }
}

function checkSitting(
  sitting: Sitting,
  module: Module,
  all: readonly Procedure[],
  place: string,
  faults: Faults,
): void {
  const { meeting, day, items, names, agenda } = sitting;
  const meetings = module.procedures.filter((p) => procedureKey(p) === meeting);
  faults.unless(meetings.length > 0, place, `没有名为“${meeting}”的程序（meeting）`);
  for (const procedure of meetings)
    faults.unless(
      procedure.file[day]?.kind === 'date',
      place,
      `${procedure.version}版的“${day}”不是日期字段，不知道哪一天开会（day）`,
    );
  const taken = versionsOf(items, module, all, place, faults);
  checkNames(names, taken, meeting, place, faults);
  checkFields(agenda, taken, place, faults);
  for (const other of sitting.beside ?? []) {
    const versions = versionsOf(other.procedure, module, all, place, faults);
    faults.unless(other.label.trim() !== '', place, `“${other.procedure}”在会议页面上没有名称`);
    checkNames(other.names, versions, meeting, place, faults);
    checkFields(other.show, versions, place, faults);
  }
  checkFields(sitting.head ?? [], meetings, place, faults);
  checkOutcome(sitting.outcome ?? [], taken, place, faults);
  checkOrder(sitting, taken, place, faults);
  checkReady(sitting, taken, module, all, place, faults);
  checkBegins(sitting, taken, meetings, place, faults);
  for (const brought of sitting.brings ?? []) {
    const versions = versionsOf(brought.procedure, module, all, place, faults);
    checkFields(brought.show, versions, place, faults);
    for (const paper of brought.papers)
      faults.unless(
        versions.length === 0 || versions.some((p) => Object.hasOwn(p.papers ?? {}, paper)),
        place,
        `“${brought.procedure}”没有名为“${paper}”的文书`,
      );
  }
}

/** Told in full, so that long texts may stand here; files may not. */
function checkOutcome(names: readonly string[], versions: readonly Procedure[], place: string, faults: Faults): void {
  for (const name of names)
    for (const procedure of versions) {
      const kind = procedure.file[name]?.kind;
      faults.unless(
        kind !== undefined && kind !== 'files',
        place,
        `${procedure.version}版的“${name}”不能显示在议题之下（outcome）`,
      );
    }
}

/** The act asks for the whole number and for nothing else, so that an item can be moved without a form. */
function checkOrder({ order }: Sitting, versions: readonly Procedure[], place: string, faults: Faults): void {
  if (!order) return;
  for (const procedure of versions) {
    faults.unless(
      procedure.file[order.field]?.kind === 'integer',
      place,
      `${procedure.version}版的“${order.field}”不是整数字段，不能排次序（order）`,
    );
    const act = procedure.acts[order.act];
    const asks = act?.asks ?? [];
    faults.unless(
      act !== undefined && !act.opens && asks.length === 1 && asks[0] === order.field,
      place,
      `${procedure.version}版没有只填写“${order.field}”的行为“${order.act}”（order）`,
    );
  }
}

/** The item's field and the meeting's are of one kind, and nothing personal is carried over. */
function checkBegins(
  { begins = {} }: Sitting,
  items: readonly Procedure[],
  meetings: readonly Procedure[],
  place: string,
  faults: Faults,
): void {
  for (const [own, other] of Object.entries(begins))
    for (const procedure of items)
      for (const source of meetings) {
        const [mine, theirs] = [procedure.file[own], source.file[other]];
        faults.unless(
          mine !== undefined && mine.kind === theirs?.kind && theirs.secrecy !== 'personal',
          place,
          `议题的“${own}”不能以会议的“${other}”开头（begins）`,
        );
      }
}

/** What waits for a meeting can become an item of one, in each of the states named. */
function checkReady(
  sitting: Sitting,
  items: readonly Procedure[],
  module: Module,
  all: readonly Procedure[],
  place: string,
  faults: Faults,
): void {
  for (const waiting of sitting.ready ?? []) {
    const versions = versionsOf(waiting.procedure, module, all, place, faults);
    for (const state of waiting.states) {
      faults.unless(
        versions.length === 0 || versions.some((p) => Object.hasOwn(p.states, state)),
        place,
        `“${waiting.procedure}”没有名为“${state}”的状态（ready）`,
      );
      const arises = items.some((p) =>
        (p.arises ?? []).some(
          (a) => a.from === waiting.procedure && (a.while === undefined || a.while.includes(state)),
        ),
      );
      faults.unless(
        items.length === 0 || arises,
        place,
        `“${waiting.procedure}”处于“${state}”时不能由此发起议题（ready）`,
      );
    }
  }
}

const placeOf = (desk: Desk): string => named('专用工作台', desk.id, desk);

/** `all` are the procedures of every installed module; a meeting may stand beside those of another. */
export function checkDesks(module: Module, all: readonly Procedure[], faults: Faults): void {
  const ids = (module.desks ?? []).map((desk) => desk.id);
  for (const [at, desk] of (module.desks ?? []).entries()) {
    const place = placeOf(desk);
    // It is part of an address.
    faults.unless(/^[a-z][a-z0-9-]*$/.test(desk.id), place, '名字应当是小写字母、数字和连字符');
    faults.unless(ids.indexOf(desk.id) === at, place, '有两个专用工作台同名');
    faults.unless(desk.label.trim() !== '' && desk.help.trim() !== '', place, '没有写明名称和给谁用、看什么（help）');
    if (desk.kind === 'board') checkBoard(desk, module, place, faults);
    else checkSitting(desk, module, all, place, faults);
  }
}

/** What a desk shows of this module's matters is stated in some sample; otherwise it would show nothing. */
export function checkDesksExecuted(module: Module, tales: readonly Told[], faults: Faults): void {
  for (const desk of module.desks ?? []) {
    const place = placeOf(desk);
    const shown: [string, readonly string[]][] =
      desk.kind === 'board'
        ? [
            [
              desk.procedure,
              [...cardFields(desk).map((c) => c.field), ...(desk.lanes && desk.lanes !== 'office' ? [desk.lanes] : [])],
            ],
          ]
        : [
            [desk.meeting, [desk.day, ...(desk.head ?? [])]],
            [
              desk.items,
              [desk.names, ...desk.agenda, ...(desk.outcome ?? []), ...(desk.order ? [desk.order.field] : [])],
            ],
            ...(desk.beside ?? []).map((b): [string, readonly string[]] => [b.procedure, [b.names, ...b.show]]),
          ];
    for (const [key, fields] of shown) {
      const own = tales.filter((told) => procedureKey(told.procedure) === key);
      const another = key.split('/')[0] !== module.id;
      for (const field of new Set(fields)) {
        const stated = own.some((told) =>
          told.done.some(({ performed }) => performed.matter.file[field] !== undefined),
        );
        faults.unless(another || stated, place, `没有样例填写“${field}”，它永远是空的`);
      }
    }
  }
}
