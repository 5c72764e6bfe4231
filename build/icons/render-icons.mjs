// electron build/icons: draws icon.svg at every size that Linux, Windows and macOS
// ask for. Run by hand after a change of the drawing; the results are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';

const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];
const folder = dirname(fileURLToPath(import.meta.url));

async function draw() {
  await app.whenReady();
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<title>icons</title>');
  const svg = readFileSync(join(folder, 'icon.svg')).toString('base64');
  for (const size of SIZES) {
    const url = await window.webContents.executeJavaScript(`new Promise((done, fail) => {
      const image = new Image(${size}, ${size});
      image.onerror = fail;
      image.onload = () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: ${size}, height: ${size} });
        canvas.getContext('2d').drawImage(image, 0, 0, ${size}, ${size});
        done(canvas.toDataURL('image/png'));
      };
      image.src = 'data:image/svg+xml;base64,${svg}';
    })`);
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(url.split(',')[1], 'base64'));
  }
  app.quit();
}

void draw();
