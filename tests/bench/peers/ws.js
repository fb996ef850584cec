// `ws` as a server of channels: "s CHANNEL" subscribes, "p CHANNEL PAYLOAD" publishes.
import {WebSocketServer} from 'ws';

const channels = new Map();
const server = new WebSocketServer({host: '127.0.0.1', port: 0, perMessageDeflate: false});

function subscribe(socket, name) {
  if (!channels.has(name)) {
    channels.set(name, new Set());
  }
  channels.get(name).add(socket);
  socket.on('close', () => channels.get(name).delete(socket));
  socket.send('subscribed');
}

function publish(sender, name, payload) {
  for (const socket of channels.get(name) ?? []) {
    if (socket !== sender) {
      socket.send(payload);
    }
  }
}

server.on('connection', (socket) => {
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const text = data.toString();
    const end = text.indexOf(' ', 2);
    if (text[0] === 's') {
      subscribe(socket, text.slice(2));
    } else {
      publish(socket, text.slice(2, end), text.slice(end + 1));
    }
  });
});
server.on('listening', () => console.log(`listening http://127.0.0.1:${server.address().port}`));
