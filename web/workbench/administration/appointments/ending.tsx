/** The last day of an appointment; yesterday means at once. */
import { Radio } from 'antd';
import { useState } from 'react';
import type { AppointmentRow } from '../../../../contract/administration.ts';
import { administration } from '../../../shared/administration.ts';
import { addDays, chineseDate } from '../../../shared/dates.ts';
import { DateInput } from '../../forms/inputs/date-input.tsx';
import { useSession } from '../../shell/session.ts';
import { Asking, Field } from './asking.tsx';

export function Ending({ row, close }: { row: AppointmentRow; close: () => void }) {
  const { today } = useSession();
  const [how, setHow] = useState<'today' | 'now' | 'later'>('today');
  const [later, setLater] = useState<string>();
  const until = how === 'today' ? today : how === 'now' ? addDays(today, -1) : (later ?? '');
  return (
    <Asking
      title={`终止任职：${row.name}，${row.officeName}${row.post}`}
      label="终止"
      danger
      close={close}
      send={async (reason) => {
        await administration.endAppointment(row.id, until, reason);
        close();
      }}
    >
      <Radio.Group value={how} onChange={(e) => setHow(e.target.value)} className="stacked" aria-label="何时终止">
        <Radio value="today">今天（{chineseDate(today)}）是最后一天</Radio>
        <Radio value="now">立即终止，今天起不再有这些职权</Radio>
        <Radio value="later">最后一天在以后</Radio>
      </Radio.Group>
      {how === 'later' && (
        <Field id="ending-day" label="最后一天">
          <DateInput id="ending-day" value={later} change={setLater} />
        </Field>
      )}
      <p className="notice">
        终止以后此人看不到只凭这项任职看到的事项，名下未办结的事项请由其单位另行指派。已经办理的记录不变；终止不能撤销，恢复须重新申请。
      </p>
    </Asking>
  );
}
