/** County settings (设置) as the system administrator sees and changes them: with a reason, from a day on, never backwards; every change stays. */
import type { SettingChanged, SettingList, SettingRow } from '../../contract/index.ts';
import { chineseDate, type LegalDate, type SpanUnit } from '../../kernel/calendar/index.ts';
import type { Viewer } from '../http/session.ts';
import { reprojectModule } from '../jobs/reproject.ts';
import { NotFound } from '../matters/errors.ts';
import type { OpenOffice } from '../office.ts';
import { type Declared, isSpan, settingsOf, settingText } from './declared.ts';
import { must, oneAtATime, wrong } from './duties.ts';
import { keep } from './trail.ts';

interface Change {
  key: string;
  from: string;
  value: unknown;
  was: unknown;
  by: string | null;
  at: string | null;
  reason: string;
}

async function changesOf(office: OpenOffice, key: string | null): Promise<Map<string, Change[]>> {
  const { rows } = await office.pool.query<Change>(
    `select s.key, s.from_on as "from", s.value, s.was, coalesce(p.name, s.set_by) as by, to_char(s.set_at, 'YYYY-MM-DD HH24:MI') as at, s.note as reason
       from settings s left join people p on p.region = s.region and p.id::text = s.set_by
      where s.region = $1 and ($2::text is null or s.key = $2) order by s.key, s.from_on desc, s.id desc`,
    [office.region, key],
  );
  return Map.groupBy(rows, (r) => r.key);
}

function rowOf(office: OpenOffice, declared: Declared, changes: readonly Change[]): SettingRow {
  const county = office.county();
  const { defaults, ...rest } = declared;
  const text = (value: unknown) => settingText(value, county, declared.kind);
  const set = Object.hasOwn(county.settings, declared.key);
  const value = set ? county.settings[declared.key] : defaults[0];
  return {
    ...rest,
    value,
    text: text(value),
    defaults: defaults.map(text),
    set,
    changes: changes.map((c, i) => ({
      from: c.from,
      value: text(c.value),
      // What the county began with tells nothing of before; the row after it in time does.
      was:
        c.was !== null
          ? text(c.was)
          : changes[i + 1]
            ? text(changes[i + 1]?.value)
            : defaults.length > 0
              ? text(defaults[0])
              : '无',
      by: c.by,
      at: c.at,
      reason: c.reason,
    })),
  };
}

export async function settingListOf(office: OpenOffice, viewer: Viewer): Promise<SettingList> {
  must(viewer, 'system');
  const changes = await changesOf(office, null);
  return {
    rows: settingsOf(office.modules, office.county()).map((d) => rowOf(office, d, changes.get(d.key) ?? [])),
  };
}

const units: readonly SpanUnit[] = ['day', 'workingDay', 'month', 'year', 'hour'];

/** The value as it is stored, when it is one for this setting. @throws Refused */
function read(office: OpenOffice, { kind, defaults }: Declared, value: unknown): unknown {
  switch (kind) {
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) wrong('应为不小于零的数', 'value');
      if (defaults.every((d) => Number.isInteger(d)) && !Number.isInteger(value)) wrong('应为整数', 'value');
      return value;
    }
    case 'yesNo':
      if (typeof value !== 'boolean') wrong('应为是或者否', 'value');
      return value;
    case 'span': {
      if (
        !isSpan(value) ||
        !Number.isSafeInteger(value.count) ||
        value.count < 0 ||
        value.count > 1000 ||
        !units.includes(value.unit)
      )
        wrong('应为不超过1000的整数和单位（日、工作日、月、年、小时）', 'value');
      return { count: value.count, unit: value.unit };
    }
    case 'office':
      if (typeof value !== 'string' || !office.county().offices.has(value)) wrong('没有这个单位', 'value');
      return value;
    case 'text':
      if (typeof value !== 'string' || value.trim() === '' || value.length > 200) wrong('应为1至200字', 'value');
      return value.trim();
    default:
      return wrong('这项设置在县的配置中设定，不在此改动', 'value');
  }
}

/** Changes a setting from a day on; running matters of its module are reckoned anew at once when that day is today. */
export async function changeSetting(
  office: OpenOffice,
  viewer: Viewer,
  key: string,
  asked: { value?: unknown; from: LegalDate; reason: string },
): Promise<SettingChanged> {
  must(viewer, 'system');
  const found = settingsOf(office.modules, office.county()).find((d) => d.key === key);
  if (!found) throw new NotFound('没有这项设置');
  const value = read(office, found, asked.value);
  const today = office.clock.today();
  if (asked.from < today) wrong(`设置自今天（${chineseDate(today)}）起才能改动，不追溯`, 'from');
  const text = (v: unknown) => settingText(v, office.county(), found.kind);
  await oneAtATime(office, async (client) => {
    const { rows } = await client.query<{ value: unknown }>(
      'select value from settings where region = $1 and key = $2 and from_on <= $3 order by from_on desc, id desc limit 1',
      [office.region, key, asked.from],
    );
    const was = rows[0] ? rows[0].value : found.defaults[0];
    // A default that differs by version is not one value: to set it is a change even where it equals the newest.
    if ((rows[0] || found.defaults.length === 1) && text(was) === text(value))
      wrong(`已经是${text(value)}，没有改动`, 'value');
    await client.query(
      'insert into settings (region, key, value, from_on, note, set_by, set_at, was) values ($1, $2, $3, $4, $5, $6, now(), $7)',
      [
        office.region,
        key,
        JSON.stringify(value),
        asked.from,
        asked.reason,
        viewer.id,
        was === undefined ? null : JSON.stringify(was),
      ],
    );
    await keep(client, office.region, {
      person: viewer.id,
      what: 'setting-change',
      about: key,
      detail: { was: text(was), value: text(value), from: asked.from, reason: asked.reason },
    });
  });
  const moved = asked.from === today && found.module !== '' ? (await reprojectModule(office, found.module)).moved : 0;
  const row = rowOf(office, found, (await changesOf(office, key)).get(key) ?? []);
  return { row, moved };
}
