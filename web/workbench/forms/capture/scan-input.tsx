/** A code to scan (扫码): read by the camera where the browser can, typed where it cannot. */
import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { InputProps } from '../inputs/field-input.tsx';
import './capture.css';

interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

const everyMs = 200;

/** Most codes in use carry an address; what identifies is its last part. */
export const codeIn = (raw: string): string =>
  /^https?:/.test(raw)
    ? (raw
        .split(/[/?=#]/)
        .filter(Boolean)
        .at(-1) ?? raw)
    : raw;

export function ScanInput({ id, field, value, change, blur, describedBy, invalid }: InputProps) {
  const [scanning, setScanning] = useState(false);
  const [failed, setFailed] = useState('');
  const film = useRef<HTMLVideoElement>(null);
  const able = typeof window.BarcodeDetector === 'function' && navigator.mediaDevices !== undefined;

  useEffect(() => {
    if (!scanning || !window.BarcodeDetector) return;
    const detector = new window.BarcodeDetector({ formats: ['qr_code', 'code_128'] });
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const stop = () => {
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const video = film.current;
      if (!video) return stop();
      video.srcObject = stream;
      await video.play();
      timer = setInterval(async () => {
        const [found] = await detector.detect(video).catch(() => []);
        if (!found) return;
        change(codeIn(found.rawValue));
        setScanning(false);
      }, everyMs);
    };
    start().catch(() => {
      setFailed('没有打开摄像头，请允许使用摄像头，或者直接输入编码');
      setScanning(false);
    });
    return stop;
  }, [scanning, change]);

  return (
    <div className="scan">
      <Input
        id={id}
        value={typeof value === 'string' ? value : ''}
        onChange={(e) => change(e.target.value === '' ? undefined : e.target.value.trim())}
        onBlur={blur}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        {...(invalid ? { status: 'error' as const } : {})}
        autoComplete="off"
      />
      {able && <Button onClick={() => setScanning(!scanning)}>{scanning ? '停止扫码' : '扫码'}</Button>}
      {scanning && <video ref={film} muted playsInline aria-label={`对准${field.label}的二维码`} />}
      {failed && (
        <p className="hint" role="status">
          {failed}
        </p>
      )}
    </div>
  );
}
