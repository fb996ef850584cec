// The whiteboard: everybody's strokes in the order in which they came. A stroke's points are in thousandths of the board.

const WIDTH = 1600;
const HEIGHT = 1000;
const MOST_POINTS = 1200; // of one stroke: what the server takes
const scale = value => Math.round(value * 1000);

export class Board {
  // `draw(data)`: a promise of the stroke's number; `refused(error)`.
  constructor(canvas, {draw, refused, text}) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.draw = draw;
    this.refused = refused;
    this.text = text;
    this.items = []; // {seq, data}; seq null: on its way
    this.tool = 'pen';
    this.color = '#14202c';
    this.width = 3;
    this.now = null; // the points of the stroke under the finger
    this.kept = document.createElement('canvas'); // all strokes but that one
    for (const each of [canvas, this.kept]) {
      each.width = WIDTH;
      each.height = HEIGHT;
    }
    canvas.addEventListener('pointerdown', event => this.begin(event));
    canvas.addEventListener('pointermove', event => this.go(event));
    canvas.addEventListener('pointerup', () => this.end());
    canvas.addEventListener('pointercancel', () => this.cancel());
    this.paintAnew();
  }

  // --- what the server says ---

  // What is on its way from here comes after that.
  replace(items) {
    this.items = items.map(({seq, data}) => ({seq, data})).concat(this.items.filter(({seq}) => seq === null));
    this.paintAnew();
  }

  add(seq, data) {
    const at = this.items.findIndex(item => item.seq === null || item.seq > seq);
    if (at < 0) {
      this.append({seq, data});
    } else {
      this.items.splice(at, 0, {seq, data});
      this.paintAnew();
    }
  }

  remove(seq) {
    this.items = this.items.filter(item => item.seq !== seq);
    this.paintAnew();
  }

  clear() {
    this.replace([]);
  }

  // --- what is drawn here ---

  place(event) {
    const box = this.canvas.getBoundingClientRect();
    const inside = value => Math.max(0, Math.min(1, value));
    return [scale(inside((event.clientX - box.left) / box.width)), scale(inside((event.clientY - box.top) / box.height))];
  }

  begin(event) {
    event.preventDefault();
    const point = this.place(event);
    if (this.tool === 'text') {
      const text = this.text();
      return text && this.put({tool: 'text', color: this.color, width: this.width, points: point, text});
    }
    this.canvas.setPointerCapture(event.pointerId);
    this.now = point;
    return undefined;
  }

  go(event) {
    if (!this.now) {
      return;
    }
    const point = this.place(event);
    const isFree = this.tool === 'pen' || this.tool === 'eraser';
    this.now = isFree ? this.now.concat(point) : this.now.slice(0, 2).concat(point);
    this.paint();
    if (this.now.length >= 2 * MOST_POINTS) {
      this.end();
      this.now = point;
    }
  }

  end() {
    const points = this.now;
    this.now = null;
    if (points) {
      this.put({tool: this.tool, color: this.color, width: this.width, points});
    }
  }

  cancel() {
    this.now = null;
    this.paint();
  }

  async put(data) {
    const item = {seq: null, data};
    this.append(item);
    try {
      item.seq = (await this.draw(data)).seq;
    } catch (error) {
      this.items = this.items.filter(other => other !== item);
      this.paintAnew();
      this.refused(error);
    }
  }

  // --- the picture ---

  // On top of what stands: the others need not be painted again.
  append(item) {
    this.items.push(item);
    this.stroke(this.kept.getContext('2d'), item.data);
    this.paint();
  }

  paintAnew() {
    const pen = this.kept.getContext('2d');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    this.items.forEach(({data}) => this.stroke(pen, data));
    this.paint();
  }

  paint() {
    this.pen.drawImage(this.kept, 0, 0);
    if (this.now) {
      this.stroke(this.pen, {tool: this.tool, color: this.color, width: this.width, points: this.now});
    }
  }

  // Other clients may draw what this page does not know: that is passed over.
  stroke(pen, data) {
    if (!data || !Array.isArray(data.points) || data.points.length < 2) {
      return;
    }
    const points = [];
    for (let i = 0; i + 1 < data.points.length; i += 2) {
      points.push([Number(data.points[i]) * WIDTH / 1000, Number(data.points[i + 1]) * HEIGHT / 1000]);
    }
    const [first] = points;
    const last = points[points.length - 1];
    pen.strokeStyle = data.tool === 'eraser' ? '#ffffff' : String(data.color);
    pen.fillStyle = pen.strokeStyle;
    pen.lineWidth = (Number(data.width) || 3) * (data.tool === 'eraser' ? 10 : 1.5);
    pen.lineCap = pen.lineJoin = 'round';
    if (data.tool === 'text') {
      pen.font = '600 40px sans-serif';
      pen.fillText(String(data.text).slice(0, 200), first[0], first[1]);
      return;
    }
    if (data.tool === 'rectangle') {
      pen.strokeRect(first[0], first[1], last[0] - first[0], last[1] - first[1]);
      return;
    }
    pen.beginPath();
    pen.moveTo(first[0], first[1]);
    points.forEach(([x, y]) => pen.lineTo(x, y));
    if (points.length === 1) {
      pen.lineTo(first[0] + .1, first[1]);
    }
    pen.stroke();
  }

  // As a file.
  save(name) {
    this.canvas.toBlob(blob => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  }
}
