/** The place of an act on the spot (地点): taken from the device with its accuracy, or written by hand where the device cannot tell. */
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { InputProps } from '../inputs/field-input.tsx';
import './capture.css';
import { placeText } from './place-text.ts';

const why: Readonly<Record<number, string>> = {
  1: '没有得到使用位置的许可，请在浏览器中允许，或者直接填写地点',
  2: '设备暂时不能确定位置，请直接填写地点',
  3: '等待位置超时，请重试或者直接填写地点',
};

export function PlaceInput({ id, value, change, blur, describedBy, invalid }: InputProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const take = () => {
    setFailed('');
    if (!navigator.geolocation || !window.isSecureContext) {
      setFailed('本次连接不能使用设备定位，请直接填写地点');
      return;
    }
    setBusy(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        change(placeText(coords.latitude, coords.longitude, coords.accuracy));
        setBusy(false);
      },
      (error) => {
        setFailed(why[error.code] ?? why[2]!);
        setBusy(false);
      },
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  };
  return (
    <div className="place">
      <Input
        id={id}
        value={typeof value === 'string' ? value : ''}
        onChange={(e) => change(e.target.value === '' ? undefined : e.target.value)}
        onBlur={blur}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...(invalid ? { status: 'error' as const } : {})}
        autoComplete="off"
      />
      <Button onClick={take} loading={busy}>
        取当前位置
      </Button>
      {failed && (
        <p className="hint" role="status">
          {failed}
        </p>
      )}
    </div>
  );
}
