/** Files (材料): dropped or chosen, each with its progress; what failed says why and can be tried again. */

import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { FileRef } from '../../../../kernel/procedure/language/fields.ts';
import { asFailure } from '../../../shared/problem.ts';
import { sizeText } from '../../../shared/upload.ts';
import type { InputProps } from './field-input.tsx';
import { useFileKeeper } from './file-keeper.ts';

interface Sending {
  file: File;
  share: number;
  failed?: string;
}

export function FilesInput({ id, field, value, change, describedBy }: InputProps) {
  const kept = (value as FileRef[] | undefined) ?? [];
  const keep = useFileKeeper();
  const photo = field.capture === 'photo';
  // Several uploads end at different times; each adds to the newest list, not to the one it began with.
  const newest = useRef(kept);
  newest.current = kept;
  const [sending, setSending] = useState<Sending[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const update = (file: File, change: Partial<Sending> | undefined) =>
    setSending((all) => all.flatMap((s) => (s.file !== file ? [s] : change ? [{ ...s, ...change }] : [])));
  const send = async (file: File) => {
    setSending((all) => [...all.filter((s) => s.file !== file), { file, share: 0 }]);
    try {
      const ref = await keep(file, (share) => update(file, { share }));
      newest.current = [...newest.current.filter((f) => f.sha256 !== ref.sha256), ref];
      change(newest.current);
      update(file, undefined);
    } catch (error) {
      update(file, { failed: asFailure(error).message });
    }
  };
  const take = (files: Iterable<File>) => {
    for (const file of files) void send(file);
  };
  return (
    <fieldset
      className={over ? 'drop over' : 'drop'}
      aria-label={field.label}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        take(e.dataTransfer.files);
      }}
    >
      {photo && <Button onClick={() => camera.current?.click()}>拍照</Button>}{' '}
      <Button onClick={() => input.current?.click()}>{photo ? '从相册选择' : '选择文件'}</Button>{' '}
      <span className="quiet">
        {photo ? '单张不超过20兆。' : '或者把文件拖到这里。可以传PDF、OFD、图片、Word、Excel，单个不超过20兆。'}
      </span>
      {photo && (
        <input
          ref={camera}
          type="file"
          accept="image/jpeg,image/png"
          capture="environment"
          className="unseen"
          tabIndex={-1}
          aria-label={`为${field.label}拍照`}
          onChange={(e) => {
            take(e.target.files ?? []);
            e.target.value = '';
          }}
        />
      )}
      <input
        ref={input}
        id={id}
        type="file"
        multiple={field.max !== 1}
        className="unseen"
        tabIndex={-1}
        aria-label={`选择${field.label}的文件`}
        aria-describedby={describedBy}
        onChange={(e) => {
          take(e.target.files ?? []);
          e.target.value = '';
        }}
      />
      <ul className="file-list">
        {kept.map((f) => (
          <li key={f.sha256}>
            <span>{f.name}</span>
            <span className="quiet figure">{sizeText(f.size)}</span>
            <button
              type="button"
              className="link"
              onClick={() => {
                const rest = kept.filter((k) => k.sha256 !== f.sha256);
                change(rest.length > 0 ? rest : undefined);
              }}
            >
              移除<span className="unseen">{f.name}</span>
            </button>
          </li>
        ))}
        {sending.map((s) => (
          <li key={`${s.file.name}${s.file.lastModified}`}>
            <span>{s.file.name}</span>
            {s.failed ? (
              <span className="late" role="alert">
                {s.failed}
              </span>
            ) : (
              <progress value={s.share} aria-label={`正在上传${s.file.name}`} />
            )}
            {s.failed && (
              <button type="button" className="link" onClick={() => void send(s.file)}>
                重传
              </button>
            )}
            {s.failed && (
              <button type="button" className="link" onClick={() => update(s.file, undefined)}>
                放弃
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
