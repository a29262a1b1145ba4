/** One setting: what it is for, what reckons by it, how it came to its value, and the change. */
import { Button, Drawer, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import type { SettingRow } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { chineseDate } from '../../../shared/dates.ts';
import { DateInput } from '../../forms/inputs/date-input.tsx';
import { ListSelect } from '../../forms/inputs/list-select.tsx';
import '../../forms/form.css';
import { useSession } from '../../shell/session.ts';
import { Failed } from '../../shell/states.tsx';
import { Field } from '../appointments/asking.tsx';
import { OfficeChoice } from '../appointments/choices.tsx';
import { refresh } from '../queries.ts';
import { marks, units } from './setting-words.ts';

interface Props {
  row: SettingRow | undefined;
  close: () => void;
  done: (words: string) => void;
}

export function SettingDrawer({ row, close, done }: Props) {
  return (
    <Drawer open={row !== undefined} onClose={close} size={640} title={row?.label} destroyOnHidden>
      {row && (
        <div className="setting">
          <About row={row} />
          {row.kind === 'fixed' ? (
            <p className="notice">这项设置在县的配置中设定，不在此改动。</p>
          ) : (
            <Change key={row.key} row={row} close={close} done={done} />
          )}
          <History row={row} />
        </div>
      )}
    </Drawer>
  );
}

function About({ row }: { row: SettingRow }) {
  return (
    <dl className="facts">
      <dt>现值</dt>
      <dd>
        <strong>{row.text}</strong>
        {!row.set && '（默认值）'}
      </dd>
      {row.defaults.length > 0 && (
        <>
          <dt>默认</dt>
          <dd>
            {row.defaults.join('；')}
            {row.defaults.length > 1 && (
              <span className="article">（各程序、各版本不同；县里设定以后都按设定的值）</span>
            )}
          </dd>
        </>
      )}
      {row.mark && (
        <>
          <dt>性质</dt>
          <dd>
            {marks[row.mark].label}：{marks[row.mark].says}
          </dd>
        </>
      )}
      <dt>说明</dt>
      <dd>{row.note}</dd>
      {row.uses.length > 0 && (
        <>
          <dt>用于</dt>
          <dd>
            {row.uses.map((u) => (
              <div key={`${u.label}${u.per.key}`}>
                {u.label}
                <span className="article">（{u.per.text}）</span>
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Change({ row, close, done }: Omit<Props, 'row'> & { row: SettingRow }) {
  const { today } = useSession();
  const [value, setValue] = useState<unknown>(row.value);
  const [from, setFrom] = useState<string | undefined>(today);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const send = async () => {
    if (reason.trim().length < 2) return setMissing(true);
    setBusy(true);
    setRefused(undefined);
    try {
      const { row: now, moved } = await administration.changeSetting(row.key, {
        value,
        from: from ?? '',
        reason: reason.trim(),
      });
      await refresh();
      const last = now.changes.find((c) => c.by !== null);
      done(
        `“${row.label}”自${chineseDate(last?.from ?? today)}起改为${last?.value ?? now.text}。${moved > 0 ? `${moved}件正在办理的事项期限随之改动，已提醒承办单位。` : ''}`,
      );
    } catch (error) {
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-label="改动">
      <h3>改动</h3>
      <div className="asking">
        <Field id="setting-value" label="改为">
          <Value row={row} value={value} change={setValue} />
        </Field>
        <Field id="setting-from" label="自哪天起" hint="今天或者以后；过去的不追溯">
          <DateInput id="setting-from" value={from} change={setFrom} />
        </Field>
        <Field id="setting-reason" label="理由" hint="依据的文件或者会议" fault={missing ? '请写明理由。' : undefined}>
          <Input.TextArea
            id="setting-reason"
            value={reason}
            maxLength={300}
            autoSize={{ minRows: 2, maxRows: 5 }}
            aria-invalid={missing}
            onChange={(e) => {
              setReason(e.target.value);
              setMissing(false);
            }}
          />
        </Field>
        {row.uses.length > 0 && <p className="notice">正在办理的事项自生效日起按新的值计算期限；已经办结的不变。</p>}
        {refused !== undefined && <Failed error={refused} />}
        <p className="doing">
          <Button type="primary" loading={busy} onClick={() => void send()}>
            改动
          </Button>
          <Button onClick={close}>取消</Button>
        </p>
      </div>
    </section>
  );
}

function Value({ row, value, change }: { row: SettingRow; value: unknown; change: (value: unknown) => void }) {
  const id = 'setting-value';
  switch (row.kind) {
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          value={typeof value === 'number' ? value : null}
          onChange={(v) => change(v ?? undefined)}
        />
      );
    case 'yesNo':
      return (
        <Radio.Group id={id} value={value} onChange={(e) => change(e.target.value)} aria-label="改为">
          <Radio value={true}>是</Radio>
          <Radio value={false}>否</Radio>
        </Radio.Group>
      );
    case 'span': {
      const span = (value ?? {}) as { count?: number; unit?: string };
      return (
        <span className="span-input">
          <InputNumber
            id={id}
            min={0}
            max={1000}
            precision={0}
            value={span.count ?? null}
            onChange={(count) => change({ ...span, count })}
          />
          <ListSelect
            aria-label="单位"
            allowClear={false}
            value={span.unit ?? null}
            options={units.map((u) => ({ ...u }))}
            onChange={(unit: string | null) => change({ ...span, unit })}
          />
        </span>
      );
    }
    case 'office':
      return (
        <OfficeChoice id={id} value={typeof value === 'string' && value !== '' ? value : undefined} change={change} />
      );
    default:
      return (
        <Input
          id={id}
          value={typeof value === 'string' ? value : ''}
          maxLength={200}
          onChange={(e) => change(e.target.value)}
        />
      );
  }
}

function History({ row }: { row: SettingRow }) {
  return (
    <section aria-label="改动的经过">
      <h3>改动的经过</h3>
      {row.changes.length === 0 ? (
        <p className="quiet">没有改动过，一直是默认值。</p>
      ) : (
        <ol className="history">
          {row.changes.map((c, i) => (
            <li key={`${c.from}${c.at ?? ''}${String(i)}`}>
              自{chineseDate(c.from)}：{c.by === null ? c.value : `由${c.was}改为${c.value}`}
              <div className="article">
                {c.by === null ? '建县时设定' : `${c.by}，${c.at ?? ''}`}
                {c.reason && `：${c.reason}`}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
