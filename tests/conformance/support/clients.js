// Clients of Socket.IO that end with their test.
import {Manager, io} from 'socket.io-client';

export class Clients {
  constructor(server) {
    this.server = server;
    this.sockets = [];
  }

  open(options = {}, nsp = '') {
    const socket = io(this.server.url + nsp, {forceNew: true, ...options});
    this.sockets.push(socket);
    return socket;
  }

  // Several namespaces on one connection.
  manager(options = {}) {
    const manager = new Manager(this.server.url, {autoConnect: true, ...options});
    this.sockets.push({close: () => manager._close()});
    return manager;
  }

  async connected(options = {}, nsp = '') {
    const socket = this.open(options, nsp);
    await connected(socket);
    return socket;
  }

  close() {
    for (const socket of this.sockets.splice(0)) {
      socket.close();
    }
  }
}

export async function connected(socket) {
  if (!socket.connected) {
    const error = await Promise.race([
      new Promise(resolve => socket.once('connect', resolve)),
      new Promise(resolve => socket.once('connect_error', resolve)),
    ]);
    if (error) {
      throw error;
    }
  }
}

// The next event of this name: its arguments.
export const next = (emitter, event) => new Promise(resolve => emitter.once(event, (...args) => resolve(args)));

// The name of the transport once it is a WebSocket.
export async function upgraded(socket) {
  const {engine} = socket.io;
  if (engine.transport.name !== 'websocket') {
    await next(engine, 'upgrade');
  }
  return engine.transport.name;
}

// Finishes when the condition holds; the test's own time limit ends it otherwise.
export async function until(condition) {
  while (!condition()) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
