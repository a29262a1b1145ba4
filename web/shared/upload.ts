/** Sends one file with its progress told along the way; fetch cannot say how far an upload has come. */

import type { Problem } from '../../contract/matters.ts';
import type { FileRef } from '../../kernel/procedure/language/fields.ts';
import { RequestFailed } from './problem.ts';
import { address, writeHeaders } from './request.ts';

/** `told` hears a share between 0 and 1. @throws RequestFailed */
export function upload(file: File, told: (share: number) => void): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', address('/files'));
    for (const [name, value] of Object.entries(writeHeaders())) sending.setRequestHeader(name, value);
    sending.upload.onprogress = (event) => event.lengthComputable && told(event.loaded / event.total);
    sending.onerror = () => reject(new RequestFailed(0, {}));
    sending.onload = () => {
      const answer = parsed(sending.responseText);
      if (sending.status >= 200 && sending.status < 300) resolve(answer as FileRef);
      else reject(new RequestFailed(sending.status, answer as Partial<Problem>));
    };
    const form = new FormData();
    form.append('file', file, file.name);
    sending.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** 1.2 MB, 340 KB */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
