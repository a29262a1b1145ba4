/** A signature with a finger or a pen (手写签名): drawn on the glass, kept as a picture among the files. */
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { FileRef } from '../../../../kernel/procedure/language/fields.ts';
import { asFailure } from '../../../shared/problem.ts';
import type { InputProps } from '../inputs/field-input.tsx';
import { useFileKeeper } from '../inputs/file-keeper.ts';
import './capture.css';

/** Drawn at this many points for each point of the screen, so that a printed signature is not coarse. */
const density = 2;

export function SignatureInput({ id, field, value, change, describedBy }: InputProps) {
  const keep = useFileKeeper();
  const pad = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState('');
  const kept = (value as FileRef[] | undefined)?.[0];

  useEffect(() => {
    const canvas = pad.current;
    if (!canvas || kept) return;
    canvas.width = canvas.clientWidth * density;
    canvas.height = canvas.clientHeight * density;
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.lineWidth = 3 * density;
    brush.lineCap = 'round';
    brush.lineJoin = 'round';
    brush.strokeStyle = '#111';
  }, [kept]);

  const point = (e: React.PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = e.currentTarget.getBoundingClientRect();
    return [(e.clientX - box.left) * density, (e.clientY - box.top) * density];
  };
  const begin = (e: React.PointerEvent<HTMLCanvasElement>) => {
    e.currentTarget.setPointerCapture(e.pointerId);
    const brush = e.currentTarget.getContext('2d')!;
    brush.beginPath();
    brush.moveTo(...point(e));
  };
  const draw = (e: React.PointerEvent<HTMLCanvasElement>) => {
    if (e.buttons === 0) return;
    const brush = e.currentTarget.getContext('2d')!;
    brush.lineTo(...point(e));
    brush.stroke();
    setDrawn(true);
  };
  const clear = () => {
    const canvas = pad.current;
    const brush = canvas?.getContext('2d');
    if (canvas && brush) brush.fillRect(0, 0, canvas.width, canvas.height);
    setDrawn(false);
    setFailed('');
  };
  const done = () =>
    pad.current?.toBlob((content) => {
      if (!content) return;
      const file = new File([content], `${field.label}.png`, { type: 'image/png' });
      keep(file, () => undefined)
        .then((ref) => change([ref]))
        .catch((error: unknown) => setFailed(asFailure(error).message));
    }, 'image/png');

  if (kept)
    return (
      <p className="captured">
        已签名（{kept.name}）
        <button type="button" className="link" onClick={() => change(undefined)}>
          重新签名
        </button>
      </p>
    );
  return (
    <div className="signature">
      <canvas
        ref={pad}
        id={id}
        aria-label={`在此处手写${field.label}`}
        aria-describedby={describedBy}
        onPointerDown={begin}
        onPointerMove={draw}
      />
      <div className="signature-foot">
        <Button onClick={clear} disabled={!drawn}>
          清除重写
        </Button>
        <Button type="primary" onClick={done} disabled={!drawn}>
          确认签名
        </Button>
      </div>
      {failed && (
        <p className="fault" role="alert">
          {failed}
        </p>
      )}
    </div>
  );
}
