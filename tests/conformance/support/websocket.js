// A WebSocket of /ws.
import WebSocket from 'ws';

export function webSocket(server, token) {
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(`${server.url.replace('http', 'ws')}/ws?token=${token}`);
    const waiting = [];
    // The next message of this type, and that the condition is true of.
    ws.next = (type, holds = () => true) => new Promise(found => waiting.push({type, holds, found}));
    ws.addEventListener('message', ({data}) => {
      const message = JSON.parse(data);
      const index = waiting.findIndex(({type, holds}) => type === message.type && holds(message));
      if (index >= 0) {
        waiting.splice(index, 1)[0].found(message);
      }
    });
    ws.addEventListener('open', () => resolve(ws));
    ws.addEventListener('error', reject);
  });
}
